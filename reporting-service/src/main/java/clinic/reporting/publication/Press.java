package clinic.reporting.publication;

/** Puts a week on paper. */
public interface Press {

    /** A PDF of A4 pages. */
    byte[] print(PublishedWeek published);
}
