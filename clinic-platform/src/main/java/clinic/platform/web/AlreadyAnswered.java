package clinic.platform.web;

/** The request was carried out before: its first answer is given again and nothing is done. */
public class AlreadyAnswered extends RuntimeException {

    private final transient KeptAnswer answer;

    AlreadyAnswered(KeptAnswer answer) {
        super("answered before");
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
