package clinic.notification.email;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps what it is given, or fails as told. */
public final class RecordingPostman implements Postman {

    public final List<Letter> letters = new CopyOnWriteArrayList<>();
    public final List<String> messageIds = new CopyOnWriteArrayList<>();
    public volatile @Nullable RuntimeException failure;

    @Override
    public void carry(Letter letter, Stamp stamp) {
        messageIds.add(stamp.messageId());
        if (failure != null) {
            throw failure;
        }
        letters.add(letter);
    }
}
