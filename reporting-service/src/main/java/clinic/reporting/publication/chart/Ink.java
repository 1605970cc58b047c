package clinic.reporting.publication.chart;

/** Colours, all to be seen well on white: texts at 4.5 to 1 or better, shapes at 3 to 1. */
public enum Ink {
    TEXT("#1f2a28"),
    QUIET("#45534f"),
    NOW("#14563c"),
    BEFORE("#5f8f7c");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    public String colour() {
        return colour;
    }
}
