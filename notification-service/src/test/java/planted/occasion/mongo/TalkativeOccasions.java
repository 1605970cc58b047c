package planted.occasion.mongo;

/** An adapter that others lean on. */
public final class TalkativeOccasions {

    public String say() {
        return "what a database knows";
    }
}
