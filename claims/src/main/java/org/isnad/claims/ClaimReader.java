package org.isnad.claims;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.claims.grammar.Frame;
import org.isnad.claims.grammar.FrameMatcher;
import org.isnad.claims.grammar.Frames;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.names.DocumentNames;
import org.isnad.claims.names.NameClaims;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Phrases;
import org.isnad.claims.syntax.Nlp4jParser;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Parser;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;

/** Reads the claims of documents. Deterministic: the same document gives the same claims. */
public final class ClaimReader {
  private static final String EXTRACTOR = "frames/1";
  private final Parser parser;
  private final List<Frame> frames;

  /** A reader over a parser and a grammar. */
  public ClaimReader(Parser parser, List<Frame> frames) {
    this.parser = parser;
    this.frames = List.copyOf(frames);
  }

  /**
   * The reader with the project's own parser and grammar; the models are unpacked into the cache
   * once.
   */
  public static ClaimReader open(Path modelCache, Consumer<String> progress) {
    return new ClaimReader(Nlp4jParser.open(modelCache, progress), Frames.load());
  }

  /** The claims of a document in the order of its text; furniture yields none. */
  public List<Claim> read(Document document, Lexicon lexicon) {
    Phrases phrases = new Phrases(lexicon);
    FrameMatcher matcher = new FrameMatcher(frames, phrases);
    DocumentNames names = new DocumentNames(document.text());
    Optional<LocalDate> published = document.date().flatMap(Edtf::latest);
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Passage passage : document.passages()) {
      for (Sentence sentence : passage.sentences()) {
        for (Claim claim : read(document, sentence, phrases, matcher, names, published)) {
          claims.putIfAbsent(claim.id(), claim);
        }
      }
    }
    return List.copyOf(claims.values());
  }

  private List<Claim> read(
      Document document,
      Sentence sentence,
      Phrases phrases,
      FrameMatcher matcher,
      DocumentNames names,
      Optional<LocalDate> published) {
    List<Claim> claims = new ArrayList<>(NameClaims.read(document, sentence, EXTRACTOR));
    if (sentence.text().endsWith("?")) {
      return claims;
    }
    Parse parse = parser.parse(sentence.text());
    Optional<Edtf> when = TimeReader.find(sentence.text(), published);
    for (Match match : matcher.match(parse, names)) {
      claims.add(claim(document, sentence, match, names, when));
    }
    for (Token token : parse.tokens()) {
      if (token.isNoun() && !token.label().equals("compound")) {
        names.noteSeen(phrases.around(parse, token));
      }
    }
    return claims;
  }

  private static Claim claim(
      Document document, Sentence sentence, Match match, DocumentNames names, Optional<Edtf> when) {
    int start = sentence.start() + match.span()[0];
    int end = sentence.start() + match.span()[1];
    Selector selector = Selector.of(document.text(), start, end);
    ClaimType type = ClaimType.find(match.frame().claim()).orElseThrow();
    Optional<Mention> subject = match.subject().map(f -> names.mention(f.name()));
    Optional<Mention> object = match.object().map(f -> names.mention(f.name()));
    SortedMap<String, String> detail = new TreeMap<>(match.frame().detail());
    Optional<String> place =
        match
            .place()
            .map(Phrase::text)
            .filter(p -> object.filter(o -> o.name().equals(p)).isEmpty());
    Range number = match.number().orElse(Range.UNKNOWN);
    String id =
        ClaimId.of(document.id(), start, end, type.word(), subject, object, place, number, detail);
    return new Claim(
        id,
        type,
        subject,
        object,
        selector,
        place,
        when,
        match.saidBy(),
        match.modality(),
        number,
        detail,
        document.id(),
        document.date(),
        EXTRACTOR,
        match.frame().rule());
  }
}
