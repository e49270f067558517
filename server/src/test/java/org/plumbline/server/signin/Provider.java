package org.plumbline.server.signin;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

/** A small provider of identities (OpenID Connect, code flow, RS256). */
final class Provider implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;
  private volatile String subject = "";
  private volatile String email = "";
  private volatile String nonce = "";

  Provider() throws IOException, JOSEException {
    this.key = new RSAKeyGenerator(2048).keyID("1").generate();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext(
        "/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.start();
  }

  /** Who signs in next. */
  void vouchFor(String nextSubject, String nextEmail) {
    this.subject = nextSubject;
    this.email = nextEmail;
  }

  /** What would stand in the configuration of an installation. */
  Map<String, String> settings() {
    String client = "spring.security.oauth2.client.registration.city.";
    String provider = "spring.security.oauth2.client.provider.city.";
    return Map.of(
        client + "client-id", "plumbline",
        client + "client-secret", "secret",
        client + "client-name", "市统一身份",
        client + "authorization-grant-type", "authorization_code",
        client + "redirect-uri", "{baseUrl}/login/oauth2/code/{registrationId}",
        client + "scope", "openid,email",
        provider + "authorization-uri", address() + "/authorize",
        provider + "token-uri", address() + "/token",
        provider + "jwk-set-uri", address() + "/keys");
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = pairs(exchange.getRequestURI().getRawQuery());
    nonce = asked.getOrDefault("nonce", "");
    String back =
        asked.get("redirect_uri")
            + "?code=1&state="
            + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        """
        {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
        """
            .formatted(idToken()));
  }

  private String idToken() {
    try {
      JWTClaimsSet claims =
          new JWTClaimsSet.Builder()
              .issuer(address())
              .subject(subject)
              .audience("plumbline")
              .claim("nonce", nonce)
              .claim("email", email)
              .claim("email_verified", !email.startsWith("unverified"))
              .issueTime(Date.from(Instant.now()))
              .expirationTime(Date.from(Instant.now().plusSeconds(60)))
              .build();
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Map<String, String> pairs(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
