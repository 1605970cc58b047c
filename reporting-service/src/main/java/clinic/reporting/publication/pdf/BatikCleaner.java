package clinic.reporting.publication.pdf;

import org.apache.batik.util.CleanerThread;

/** Batik's thread that lets go of what charts were drawn with. It runs on for ever under the class loader it was begun under. */
final class BatikCleaner {

    private BatikCleaner() {}

    /** Begun by a request, it would hold on to the web application's, which then can't be stopped without a warning. */
    static void start() {
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        caller.setContextClassLoader(BatikCleaner.class.getClassLoader());
        try {
            CleanerThread.getReferenceQueue();
        } finally {
            caller.setContextClassLoader(before);
        }
    }
}
