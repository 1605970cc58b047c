package clinic.platform.inbox;

import clinic.events.MalformedEvent;

/** Says why something failed without what the failure says: messages of exceptions quote people's data. */
final class Reason {

    private static final int LONGEST = 300;

    private Reason() {}

    static String of(Throwable failure) {
        if (failure instanceof MalformedEvent) {
            return shortened("malformed: " + failure.getMessage());
        }
        Throwable cause = failure.getCause();
        String behind = cause == null || cause == failure ? "" : ", caused by " + named(cause);
        return shortened(named(failure) + behind);
    }

    private static String named(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0
                ? ""
                : " at " + trace[0].getClassName() + "." + trace[0].getMethodName() + ":" + trace[0].getLineNumber();
        return failure.getClass().getName() + place;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
