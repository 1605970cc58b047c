package clinic.reporting.fact.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Asks for many ids a few at a time: a server may compare every document it finds with every id it was asked for, so
 * that thousands at once take longer than all parts together.
 */
final class Parts {

    private static final int SIZE = 200;

    private Parts() {}

    static <T> List<T> inParts(Collection<String> ids, Function<List<String>, List<T>> question) {
        List<String> sorted = ids.stream().sorted().toList();
        List<T> answers = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += SIZE) {
            answers.addAll(question.apply(sorted.subList(from, Math.min(from + SIZE, sorted.size()))));
        }
        return answers;
    }
}
