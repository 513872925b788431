package org.isnad.server.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.ClaimId;
import org.isnad.observatory.BriefingRoom;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;

/** The style sheet and scripts; they hold no secret, so the door's own page may use them. */
final class Assets {
  private static final String FOLDER = "/static/";
  private static final Map<String, String> TYPES =
      Map.of(
          "style.css", "text/css; charset=utf-8",
          "rooms.css", "text/css; charset=utf-8",
          "sources.js", "text/javascript; charset=utf-8",
          "when.js", "text/javascript; charset=utf-8",
          "why.js", "text/javascript; charset=utf-8",
          "save.js", "text/javascript; charset=utf-8",
          "review.js", "text/javascript; charset=utf-8",
          "layers.js", "text/javascript; charset=utf-8",
          "timeline.js", "text/javascript; charset=utf-8",
          "zoom.js", "text/javascript; charset=utf-8");

  private final Map<String, Response> files = new LinkedHashMap<>();

  Assets() {
    TYPES.forEach((name, type) -> files.put(name, file(type, text(name))));
    files.put("icon.svg", file("image/svg+xml; charset=utf-8", text("icon.svg")));
    files.put("press.css", file("text/css; charset=utf-8", briefingStyle()));
  }

  /** The rules of a briefing's own page, without those of the page around it. */
  private static String briefingStyle() {
    return BriefingRoom.style()
        .lines()
        .filter(line -> line.startsWith(".briefing"))
        .collect(Collectors.joining("\n"));
  }

  private static Response file(String type, String text) {
    String tag = "W/\"" + ClaimId.of(text) + '"';
    return Response.of(200, type, text).with("ETag", tag).with("Cache-Control", "public, no-cache");
  }

  boolean isAsset(Request request) {
    return request.path().startsWith(FOLDER);
  }

  Response answer(Request request) {
    Response file = files.get(request.path().substring(FOLDER.length()));
    if (file == null) {
      throw Refusal.told(404, "missing.file", request.path());
    }
    boolean known =
        request
            .findHeader("if-none-match")
            .equals(java.util.Optional.ofNullable(file.headers().get("ETag")));
    return known ? new Response(304, file.headers(), "") : file;
  }

  private static String text(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/isnad/server/static/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + name + "; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
