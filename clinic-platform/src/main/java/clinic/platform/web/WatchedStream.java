package clinic.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body somebody looks at while it is read. */
final class WatchedStream extends ServletInputStream {
    private final ServletInputStream body;
    private final Watcher watcher;

    WatchedStream(ServletInputStream body, Watcher watcher) {
        this.body = body;
        this.watcher = watcher;
    }

    /** Sees every byte once, in order. */
    @FunctionalInterface
    interface Watcher {

        void see(byte[] bytes, int offset, int length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = body.read(target, offset, length);
        if (read > 0) {
            watcher.see(target, offset, read);
        }
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
