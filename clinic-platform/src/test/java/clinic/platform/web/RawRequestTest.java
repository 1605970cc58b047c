package clinic.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRequestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/v1/notes/%",
                "/v1/notes/%00",
                "/v1/notes/%ff",
                "/v1/notes/a%2fb",
                "/v1/notes/..%2f",
                "/v1//notes",
                "/v1/notes;a=b",
                "/v1/notes|a",
                "/v1/notes/é",
                "/v1/notes?limit=%zz",
                "/v1/notes?from=%00",
                "/v1/notes?from=%ff",
                "/v1/notes?%00=1",
                "/v1/notes?limit={1}"
            })
    void refusesAPathThatIsNone(String path) throws IOException {
        assertThat(send("GET " + path + " HTTP/1.1\r\n", "")).satisfies(RawRequestTest::isProblem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Name: a\u0001b\r\n",
                "X-N(me: a\r\n",
                "Content-Length: x\r\n",
                "If-Match: \u0000\r\n",
                "Accept: ///\r\n",
                "If-Match: 3\r\n"
            })
    void refusesAHeaderThatIsNone(String header) throws IOException {
        assertThat(send("PUT /v1/notes/" + new java.util.UUID(0, 1) + " HTTP/1.1\r\n", header))
                .satisfies(RawRequestTest::isProblem);
    }

    @Test
    void refusesATransferEncodingThatIsNone() throws IOException {
        assertThat(send("GET /v1/notes HTTP/1.1\r\n", "Transfer-Encoding: x\r\n"))
                .startsWith("HTTP/1.1 501");
    }

    @Test
    void refusesAMethodThatIsNone() throws IOException {
        assertThat(send("G?T /v1/notes HTTP/1.1\r\n", "")).startsWith("HTTP/1.1 400");
        assertThat(send("FETCH /v1/notes HTTP/1.1\r\n", "")).satisfies(RawRequestTest::isProblem);
    }

    @Test
    void refusesALongHeader() throws IOException {
        assertThat(send("GET /v1/notes HTTP/1.1\r\n", "X-Long: " + "a".repeat(20_000) + "\r\n"))
                .satisfies(RawRequestTest::isProblem);
    }

    @Test
    void refusesToTrace() throws IOException {
        assertThat(send("TRACE /v1/notes HTTP/1.1\r\n", ""))
                .startsWith("HTTP/1.1 405")
                .contains("urn:clinic:problem:method-not-allowed");
    }

    @Test
    void refusesALargeBodyOfUnknownLength() throws IOException {
        String answer = send(
                "POST /v1/notes HTTP/1.1\r\n",
                "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                Integer.toHexString(30_000) + "\r\n" + " ".repeat(30_000) + "\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:clinic:problem:too-large");
    }

    @Test
    void namesTheAddressThatWasAskedFor() throws IOException {
        String answer = send(
                "POST /v1/notes HTTP/1.1\r\n",
                "Content-Type: application/json\r\nIdempotency-Key: a\r\nTransfer-Encoding: chunked\r\n",
                "zz\r\n{}\r\n0\r\n\r\n");
        assertThat(answer).satisfies(RawRequestTest::isProblem).contains("\"instance\":\"/v1/notes\"");
    }

    @Test
    void refusesABrokenChunk() throws IOException {
        String answer = send(
                "POST /v1/notes HTTP/1.1\r\n",
                "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                "zz\r\n{}\r\n0\r\n\r\n");
        assertThat(answer).satisfies(RawRequestTest::isProblem);
    }

    private static void isProblem(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("urn:clinic:problem:invalid-request").contains("\"errors\":[");
    }

    private static String send(String requestLine, String header) throws IOException {
        return send(requestLine, header, "");
    }

    private static String send(String requestLine, String header, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Sample.port())) {
            socket.setSoTimeout(10_000);
            String request = requestLine + "Host: localhost\r\nAuthorization: Bearer " + SampleClinic.OWNER_KEY
                    + "\r\nConnection: close\r\n" + header + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
