package clinic.reporting.publication;

import clinic.platform.web.Reply;
import clinic.reporting.week.Week;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class InMemoryPublications implements Publications {

    private final Map<String, Publication> publications = new HashMap<>();

    @Override
    public Optional<Publication> of(String clinicId, Week week) {
        return Optional.ofNullable(publications.get(Publication.key(clinicId, week)));
    }

    @Override
    public void recall(String clinicId, Reply<Publication> reply) {}

    @Override
    public void record(Publication publication, Reply<Publication> reply) {
        publications.merge(publication.key(), publication, (before, it) -> it.after(before));
    }
}
