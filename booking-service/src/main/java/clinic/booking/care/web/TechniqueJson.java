package clinic.booking.care.web;

import clinic.booking.care.Area;
import clinic.booking.care.Criterion;
import clinic.booking.care.Pressure;
import clinic.booking.care.Technique;
import java.util.List;

/** A technique as it is shown; criteria in the words of the catalogue. */
record TechniqueJson(
        String code,
        String name,
        Pressure pressure,
        String description,
        List<String> primary,
        List<String> secondary,
        List<Area> areas,
        List<String> avoid,
        List<String> trigger,
        List<String> roomFeatures,
        String source) {

    static TechniqueJson of(Technique technique) {
        return new TechniqueJson(
                technique.code(),
                technique.name(),
                technique.pressure(),
                technique.description(),
                technique.primary(),
                technique.secondary(),
                technique.areas(),
                texts(technique.avoid()),
                texts(technique.trigger()),
                technique.roomFeatures(),
                technique.source());
    }

    private static List<String> texts(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::text).toList();
    }
}
