package clinic.reporting.owner.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** An issuer that signs in whoever comes. It gives a code once, and a token to whom it gave the code. */
final class PaperIssuer {

    static final PaperIssuer SHARED = open();
    static final String CLIENT = "clinic-reports";
    static final String SECRET = "known to the client only";

    private final HttpServer server;
    private final RSAKey key = key();
    private final Map<String, Map<String, String>> given = new ConcurrentHashMap<>();
    volatile Consumer<JWTClaimsSet.Builder> says = claims -> {};
    volatile RSAKey signs = key;
    volatile String error = "";
    volatile int tokenStatus = 200;

    private PaperIssuer(HttpServer server) {
        this.server = server;
    }

    private static PaperIssuer open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            PaperIssuer issuer = new PaperIssuer(server);
            server.createContext("/.well-known/openid-configuration", it -> answer(it, 200, issuer.configuration()));
            server.createContext("/keys", it -> answer(it, 200, new JWKSet(issuer.key.toPublicJWK()).toJSONObject()));
            server.createContext("/authorize", issuer::authorize);
            server.createContext("/token", issuer::token);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Back to how it was when it opened. */
    void rest() {
        says = claims -> {};
        signs = key;
        error = "";
        tokenStatus = 200;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("paper").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        boolean known = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && "openid".equals(asked.get("scope"));
        if (!known) {
            answer(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        String code = UUID.randomUUID().toString();
        given.put(code, asked);
        String answer = error.isEmpty() ? "code=" + code : "error=" + error;
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?" + answer + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        Map<String, String> asked = given.remove(form.getOrDefault("code", ""));
        if (tokenStatus != 200) {
            answer(exchange, tokenStatus, Map.of());
        } else if (!("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of("error", "invalid_client"));
        } else if (asked == null
                || !hash(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                || !asked.get("redirect_uri").equals(form.get("redirect_uri"))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            answer(exchange, 200, Map.of("access_token", "a", "token_type", "Bearer", "id_token", idToken(asked)));
        }
    }

    private String idToken(Map<String, String> asked) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .subject("8d3c")
                .claim("clinic", "main")
                .claim("role", "OWNER")
                .claim("nonce", asked.get("nonce"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        says.accept(claims);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("paper").build(), claims.build());
            token.sign(new RSASSASigner(signs));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
