package org.isnad.server.internal.ask;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.words.Words;

/** Which language a reader is answered in. */
public final class Languages {
  /** The parameter that asks for a language in an address. */
  public static final String PARAMETER = "lang";

  private Languages() {}

  /**
   * The words for a request: those that its address asks for, else those chosen before, else those
   * that the browser prefers.
   *
   * @param chosen the language that the reader chose before
   */
  public static Words of(Request request, Optional<String> chosen) {
    return inAddress(request)
        .or(() -> chosen.flatMap(Words::find))
        .or(() -> request.findHeader("accept-language").flatMap(Languages::preferred))
        .orElse(Words.ENGLISH);
  }

  /** The words that the address asks for. */
  public static Optional<Words> inAddress(Request request) {
    return request.find(PARAMETER).flatMap(Words::find);
  }

  private static Optional<Words> preferred(String header) {
    List<Locale> offered =
        Words.offered().stream().map(words -> Locale.forLanguageTag(words.language())).toList();
    try {
      return Optional.ofNullable(Locale.lookup(LanguageRange.parse(header), offered))
          .flatMap(locale -> Words.find(locale.getLanguage()));
    } catch (IllegalArgumentException e) { // a browser's wish that cannot be read is none
      return Optional.empty();
    }
  }
}
