package clinic.platform.web;

import clinic.platform.Sha256;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A request whose body is read once, as a stream, and hashed on the way; its hash is known at the body's end. */
final class DigestedRequest extends HttpServletRequestWrapper implements HashedRequest {

    private final MessageDigest digest = Sha256.digest();

    DigestedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String bodyHash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new WatchedStream(super.getInputStream(), digest::update);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
