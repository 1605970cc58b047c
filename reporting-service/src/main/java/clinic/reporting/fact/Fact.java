package clinic.reporting.fact;

/** What is known of something as of one of its versions. */
public interface Fact {

    String id();

    long version();
}
