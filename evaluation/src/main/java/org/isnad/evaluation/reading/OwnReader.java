package org.isnad.evaluation.reading;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.claims.ClaimReader;
import org.isnad.claims.Lexicon;
import org.isnad.claims.Named;
import org.isnad.exchange.ExchangeForm;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;

/** The project's reader as a user has it, without a theatre's register. */
public final class OwnReader {
  private final ClaimReader reader;

  private OwnReader(ClaimReader reader) {
    this.reader = reader;
  }

  /** Opens it with the models of the user's cache folder. */
  public static OwnReader open(Consumer<String> progress) {
    return new OwnReader(ClaimReader.open(models(), progress));
  }

  /** The folder of the unpacked language models, shared with the command {@code isnad}. */
  static Path models() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("isnad").resolve("models");
  }

  public List<Claim> claims(Document document) {
    return reader.read(document, Lexicon.EMPTY);
  }

  /** The names of a document, and the descriptions that hold one. */
  public List<Named> names(Document document) {
    return reader.names(document, Lexicon.EMPTY);
  }

  /** The claims of a document in the exchange form, a line each, as {@code isnad claims} prints. */
  public List<String> lines(Document document) {
    return claims(document).stream().map(claim -> line(claim, document)).toList();
  }

  private static String line(Claim claim, Document document) {
    Optional<String> none = Optional.empty();
    return ExchangeForm.line(new ResolvedClaim(claim, none, none, none, Instant.EPOCH), document);
  }
}
