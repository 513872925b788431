package org.isnad.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Statement;
import org.isnad.claims.names.Words;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Passage;
import org.isnad.model.ProfileLine;
import org.isnad.model.Sentence;

/**
 * The profiles of a document: the lines "Commander: X", "Headquarters: Y" under a heading that
 * names an armed body, each of which states something of it.
 */
final class Profiles {
  private static final int FEWEST_LINES = 2;
  private static final int LONGEST_NAME = 90;
  private static final Set<ClaimType> OF_BODIES =
      EnumSet.of(ClaimType.LEADS, ClaimType.STRENGTH, ClaimType.OPERATES_IN, ClaimType.CONTROLS);
  private static final Set<String> HAPPENINGS = Words.list("profile-happenings");
  private static final Set<String> OF_NOBODY = Words.list("profile-headings");
  private static final Pattern BEFORE_NAME =
      Pattern.compile("^(?:#+\\s*|\\(?\\d{1,2}(?:\\.\\d+)*[.):]?\\s+|The\\s+)+");

  /** "Founded: 2019", "Name: M23". */
  private static final Pattern LABELLED = Pattern.compile("([^:]{2,40}):\\s+(.+)");

  /** The labels whose value is the name of the one profiled. */
  private static final Pattern NAMING =
      Pattern.compile("(?i)(?:.{0,20} )?(?:name|profile|group|organi[sz]ation|actor|faction)");

  private static final Pattern BEHIND_NAME = Pattern.compile("\\s+[–—|-]\\s+.*$|\\s*:$");
  private static final String WORD = "(?:\\p{Lu}|\\d|al-|el-|an-|as-|ash-|ar-|at-|l'|d')[^\\s:;,]*";
  private static final Pattern NAME =
      Pattern.compile(
          WORD
              + "(?: (?:"
              + WORD
              + "|of|and|for|the|in|to|al|de|du|des|et|la|le|pour|wal|fi)){0,9}");
  private static final Pattern SHORT = Pattern.compile("\\s*\\((\\p{Lu}[\\p{L}\\p{N}-]{1,11})\\)$");

  /**
   * A name that heads lines.
   *
   * @param name the name alone
   * @param shortForm what stands for it, in parentheses behind it
   */
  private record Heading(String name, Optional<String> shortForm) {}

  private final Map<Passage, Heading> headings;

  private Profiles(Map<Passage, Heading> headings) {
    this.headings = headings;
  }

  static Profiles of(Document document) {
    Map<Passage, Heading> headings = new HashMap<>();
    Map<Heading, List<ClaimType>> lines = new HashMap<>();
    Optional<Heading> heading = Optional.empty();
    for (Passage passage : document.passages()) {
      switch (passage.kind()) {
        case TITLE, HEADING -> heading = next(text(document, passage), heading);
        case ITEM -> {
          Optional<ProfileLine> line = line(passage);
          if (heading.isPresent() && line.isPresent()) {
            headings.put(passage, heading.get());
            lines.computeIfAbsent(heading.get(), h -> new ArrayList<>()).add(line.get().type());
          }
        }
        case PARAGRAPH, QUOTATION, CAPTION, FURNITURE -> {}
      }
    }
    headings.values().removeIf(h -> !isOfBody(lines.getOrDefault(h, List.of())));
    return new Profiles(headings);
  }

  /** Several lines, one of which tells of a body and of no person. */
  private static boolean isOfBody(List<ClaimType> lines) {
    return lines.size() >= FEWEST_LINES && lines.stream().anyMatch(OF_BODIES::contains);
  }

  private static String text(Document document, Passage passage) {
    return document.text().substring(passage.start(), passage.end()).strip();
  }

  private static Optional<ProfileLine> line(Passage passage) {
    return passage.sentences().stream().findFirst().flatMap(s -> ProfileLine.of(s.text()));
  }

  /** The heading that holds behind one: itself where it names a body, none where it names else. */
  private static Optional<Heading> next(String text, Optional<Heading> before) {
    String plain =
        BEHIND_NAME.matcher(BEFORE_NAME.matcher(text).replaceFirst("")).replaceFirst("").strip();
    boolean ofNobody = OF_NOBODY.contains(plain.toLowerCase(Locale.ROOT));
    Matcher labelled = LABELLED.matcher(plain);
    if (labelled.matches()) {
      boolean body = NounClasses.classOfName(labelled.group(2)).isPresent();
      boolean named = NAMING.matcher(labelled.group(1)).matches();
      return named ? next(labelled.group(2), before) : before.filter(b -> !body);
    }
    if (ofNobody) {
      return before; // "Leadership"
    }
    Matcher shortForm = SHORT.matcher(plain);
    Optional<String> initials =
        shortForm.find() ? Optional.of(shortForm.group(1)) : Optional.empty();
    String name = SHORT.matcher(plain).replaceFirst("");
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches() && !isHappening(name)
        ? Optional.of(new Heading(name, initials))
        : Optional.empty();
  }

  /** "Battle of Goma": no body. */
  private static boolean isHappening(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ -]"))
        .anyMatch(HAPPENINGS::contains);
  }

  /** What a sentence states as the value of a profile's line; nothing where it is none. */
  List<Statement> read(Passage passage, Sentence sentence, List<Phrase> phrases, Cast cast) {
    Optional<ProfileLine> line = line(passage);
    Heading heading = headings.get(passage);
    if (heading == null || line.isEmpty()) {
      return List.of();
    }
    Optional<Member> body = body(heading, cast);
    int start = passage.sentences().getFirst().start();
    boolean opens = sentence.start() == start && line.get().type() == ClaimType.STRENGTH;
    return body.isPresent() && (opens || sentence.start() >= start + line.get().value())
        ? new ProfileValues(line.get(), body.get(), passage, sentence, cast).read(phrases)
        : List.of();
  }

  /** The body that a heading names; none where the text knows it as a person or a place. */
  private static Optional<Member> body(Heading heading, Cast cast) {
    Member member = cast.add(heading.name(), Kind.GROUP);
    heading.shortForm().ifPresent(form -> cast.link(member, form));
    return Optional.of(member).filter(m -> m.kind() == Kind.GROUP || m.kind() == Kind.STATE);
  }
}
