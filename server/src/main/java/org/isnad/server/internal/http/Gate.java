package org.isnad.server.internal.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: a reader on this machine, under this machine's own name, who was told the token.
 *
 * <p>A page elsewhere that points its own name at this machine (DNS rebinding) is stopped by the
 * name. The token is given once in the address and then kept in a cookie that no script can read
 * and no other site can send.
 */
public final class Gate {
  private static final String PARAMETER = "token";
  private final Token token;
  private final int port;

  public Gate(Token token, int port) {
    this.token = token;
    this.port = port;
  }

  /** Whether the reader calls this machine by its own name. */
  public boolean isAddressedRightly(Request request) {
    Set<String> own = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    return request
        .findHeader("host")
        .map(host -> host.toLowerCase(Locale.ROOT))
        .filter(own::contains)
        .isPresent();
  }

  /** Whether the reader has shown the token before, or shows it in a header. */
  public boolean isKnown(Request request) {
    Optional<String> bearer =
        request
            .findHeader("authorization")
            .filter(h -> h.startsWith("Bearer "))
            .map(h -> h.substring("Bearer ".length()).strip());
    return bearer.or(() -> request.findCookie(cookieName())).filter(token::isTold).isPresent();
  }

  /**
   * Whether a form was filled in on this server's own pages. A browser says where it comes from; a
   * program that shows the token itself need not.
   */
  public boolean isFromHere(Request request) {
    if (request.findHeader("authorization").isPresent() || isToldNow(request)) {
      return true;
    }
    Optional<String> site = request.findHeader("sec-fetch-site");
    Optional<String> origin = request.findHeader("origin");
    String host = request.findHeader("host").orElse("");
    return origin.filter(("http://" + host)::equals).isPresent()
        && site.filter(s -> !s.equals("same-origin")).isEmpty();
  }

  /** The name that a reader gave; empty where none was given yet. */
  public Optional<String> findName(Request request) {
    return request
        .findCookie(cookieName() + "-name")
        .map(text -> Pairs.read("n=" + text).getOrDefault("n", ""))
        .filter(name -> !name.isBlank());
  }

  /** The cookie that remembers a reader's name for a year. */
  public String nameCookie(String name) {
    return cookieName()
        + "-name="
        + URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict";
  }

  /** The language that a reader chose. */
  public Optional<String> findLanguage(Request request) {
    return request.findCookie(cookieName() + "-language");
  }

  /** The cookie that remembers a reader's language for a year. */
  public String languageCookie(String language) {
    return cookieName()
        + "-language="
        + URLEncoder.encode(language, StandardCharsets.UTF_8)
        + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict";
  }

  /** Whether the address carries the right token. */
  public boolean isToldNow(Request request) {
    return request.find(PARAMETER).filter(token::isTold).isPresent();
  }

  /** The cookie that remembers the reader until the browser is closed. */
  public String cookie() {
    return cookieName() + "=" + token.text() + "; Path=/; HttpOnly; SameSite=Strict";
  }

  /** Cookies do not tell ports apart, and two theatres may be open at once. */
  private String cookieName() {
    return "isnad-" + port;
  }

  /** The address asked for, without the token. */
  public static String withoutToken(Request request) {
    Map<String, String> rest = new LinkedHashMap<>(request.query());
    rest.remove(PARAMETER);
    return Address.of(request.path().replaceAll("^/+", "/"), rest);
  }
}
