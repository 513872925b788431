package org.isnad.claims;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.claims.grammar.ClassStatements;
import org.isnad.claims.grammar.Frame;
import org.isnad.claims.grammar.FrameMatcher;
import org.isnad.claims.grammar.Frames;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.grammar.PrefixStatements;
import org.isnad.claims.grammar.Scene;
import org.isnad.claims.grammar.When;
import org.isnad.claims.names.Discourse;
import org.isnad.claims.names.KnownNames;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.NameStatements;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.names.Renamings;
import org.isnad.claims.names.Statement;
import org.isnad.claims.syntax.Nlp4jParser;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Parser;
import org.isnad.claims.time.Dated;
import org.isnad.claims.time.TimeReader;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/** Reads the claims of documents. Deterministic: the same document gives the same claims. */
public final class ClaimReader {
  /** Five times the longest sentence of the gold; parsing time grows faster than length. */
  private static final int LONGEST = 3_000;

  private final Parser parser;
  private final List<Frame> frames;
  private final FrameMatcher matcher;

  /** A reader over a parser and a grammar. */
  public ClaimReader(Parser parser, List<Frame> frames) {
    this.parser = parser;
    this.frames = List.copyOf(frames);
    this.matcher = new FrameMatcher(frames);
  }

  /**
   * The reader with the project's own parser and grammar; the models are unpacked into the cache
   * once.
   */
  public static ClaimReader open(Path modelCache, Consumer<String> progress) {
    return new ClaimReader(Nlp4jParser.open(modelCache, progress), Frames.load());
  }

  /**
   * A reader with the same parser, whose grammar has the frames of a folder's {@code .yaml} files
   * besides. An {@link IllegalArgumentException} tells every mistake in them.
   */
  public ClaimReader withFramesOf(Path folder) {
    List<Frame> more = Frames.of(folder);
    return more.isEmpty()
        ? this
        : new ClaimReader(parser, Stream.concat(frames.stream(), more.stream()).toList());
  }

  private record Parsed(Passage passage, Sentence sentence, Parse parse) {}

  /**
   * The claims of a document in the order of its text; furniture yields none, and a longer text
   * without a word of conflict or a known body is not parsed.
   */
  public List<Claim> read(Document document, Lexicon lexicon) {
    KnownNames known = new KnownNames(lexicon.entities());
    if (!Screening.passes(document, known)) {
      return List.of();
    }
    List<Parsed> parsed = parse(document, Reading.longNames(document.text(), known));
    Reading reading =
        Reading.of(document.text(), parsed.stream().map(Parsed::parse).toList(), known);
    List<Statement> statements = new ArrayList<>();
    Profiles profiles = Profiles.of(document);
    for (int i = 0; i < parsed.size(); i++) {
      Sentence sentence = parsed.get(i).sentence();
      statements.addAll(
          NameStatements.read(
              sentence.text(), sentence.start(), reading.phrases(i), reading.cast()));
      statements.addAll(
          profiles.read(parsed.get(i).passage(), sentence, reading.phrases(i), reading.cast()));
      statements.addAll(
          Renamings.read(sentence.text(), sentence.start(), reading.phrases(i), reading.cast()));
    }
    ClaimMaker maker = new ClaimMaker(document);
    Discourse discourse = new Discourse(reading.cast());
    LeadIn leadIn = new LeadIn();
    Sequel sequel = new Sequel(maker);
    List<Statement> general = new ArrayList<>();
    Passage passage = null;
    for (int i = 0; i < parsed.size(); i++) {
      Parsed one = parsed.get(i);
      if (one.passage() != passage) {
        passage = one.passage();
        discourse.beginPassage(
            Topics.of(one.passage(), one.parse(), reading.phrases(i), reading.cast()));
        discourse
            .topic()
            .ifPresent(
                item -> {
                  leadIn.addTo(item, maker);
                  leadIn.classOf(item).ifPresent(general::add);
                });
      }
      discourse.beginSentence(one.parse(), reading.phrases(i));
      if (!one.sentence().text().endsWith("?")) {
        Scene scene = new Scene(one.parse(), reading.phrases(i), reading.cast(), discourse);
        scene.noteRows();
        statements.addAll(ClassStatements.read(scene, one.sentence().start()));
        statements.addAll(PrefixStatements.read(scene, one.sentence().start()));
        leadIn.note(one.passage(), one.sentence(), read(one, scene, sequel, document));
      }
    }
    sequel.finish();
    statements.removeIf(s -> s.isOfOwnName() && general.stream().anyMatch(g -> g.isOn(s)));
    statements.forEach(maker::add);
    general.stream().filter(g -> statements.stream().noneMatch(g::isOn)).forEach(maker::add);
    return maker.claims();
  }

  /**
   * The names of a document, and the descriptions that hold one, in the order of its text;
   * furniture has none.
   */
  public List<Named> names(Document document, Lexicon lexicon) {
    KnownNames known = new KnownNames(lexicon.entities());
    List<Parsed> parsed = parse(document, Reading.longNames(document.text(), known));
    Reading reading =
        Reading.of(document.text(), parsed.stream().map(Parsed::parse).toList(), known);
    List<Named> names = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      int offset = parsed.get(i).sentence().start();
      for (Phrase phrase : reading.named(parsed.get(i).parse(), i)) {
        names.add(named(phrase, offset, reading));
      }
    }
    return names;
  }

  private static Named named(Phrase phrase, int offset, Reading reading) {
    int start = offset + phrase.start();
    int end = phrase.isName() ? start + phrase.name().length() : offset + phrase.end();
    Member member = reading.cast().of(phrase);
    return new Named(start, end, phrase.name(), phrase.kind(), phrase.isName(), member.mention());
  }

  /** How one sentence is read, alone and without a register. */
  public Explanation explain(String sentence, Lexicon lexicon) {
    KnownNames known = new KnownNames(lexicon.entities());
    Parse parse = parser.parse(sentence, Reading.longNames(sentence, known));
    Reading reading = Reading.of(sentence, List.of(parse), known);
    Discourse discourse = new Discourse(reading.cast());
    discourse.beginSentence(parse, reading.phrases(0));
    Scene scene = new Scene(parse, reading.phrases(0), reading.cast(), discourse);
    scene.noteRows();
    return new Explanation(parse, reading.phrases(0), matcher.attempts(scene));
  }

  private List<Parsed> parse(Document document, Set<String> names) {
    List<Parsed> parsed = new ArrayList<>();
    for (Passage passage : document.passages()) {
      for (Sentence sentence : Passages.sentences(passage)) {
        if (isReadable(sentence.text())) {
          parsed.add(new Parsed(passage, sentence, parser.parse(sentence.text(), names)));
        }
      }
    }
    return parsed;
  }

  /** Runs of words without an end, and of marks without a word, are no sentences. */
  private static boolean isReadable(String sentence) {
    return sentence.length() <= LONGEST && sentence.chars().anyMatch(Character::isLetter);
  }

  private List<Match> read(Parsed one, Scene scene, Sequel sequel, Document document) {
    List<Match> matches = matcher.matches(scene);
    Optional<LocalDate> published = document.date().flatMap(Edtf::latest);
    List<Dated> dates =
        matches.isEmpty() ? List.of() : TimeReader.list(one.sentence().text(), published);
    Map<Match, Optional<Edtf>> timed = new LinkedHashMap<>();
    for (Match match : matches) {
      boolean lasting = !match.frame().claim().equals("event");
      timed.put(match, When.of(one.parse(), match.trigger(), dates, lasting));
    }
    scene.noteOpposed(matches);
    sequel.tell(one.passage(), one.sentence(), timed);
    return matches;
  }
}
