package clinic.booking.history;

import java.util.List;

/**
 * One record of a table.
 *
 * @param line where it starts
 * @param cells empty when there is a fault
 * @param fault why it can't be told apart into cells; empty when it can
 */
record Row(long line, List<String> cells, String fault) {

    boolean isBlank() {
        return fault.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
