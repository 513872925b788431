package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.Mention;

/** One thing that a document speaks of, with all the forms of its name there. */
public final class Member {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern EDGES =
      Pattern.compile("^(?:(?i:the) |[“”\"«»‘#(])+|(?:['’]s|[“”\"«»’'),;:]|['’])+$");

  /** "the YPG." at the end of a sentence; "U.N." keeps its stops. */
  private static final Pattern STOPPED = Pattern.compile("[^.]*\\p{Lu}{3,}\\.");

  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> adjectives = new LinkedHashSet<>();
  private Kind kind;

  Member(String form, Kind kind) {
    this.kind = kind;
    add(form);
  }

  /** A form without article, quotes and possessive; as it is where nothing else is left. */
  static String clean(String form) {
    String plain = BLANKS.matcher(form).replaceAll(" ").strip();
    String clean = EDGES.matcher(plain).replaceAll("").strip();
    if (clean.isEmpty()) {
      return plain;
    }
    return STOPPED.matcher(clean).matches() ? clean.substring(0, clean.length() - 1) : clean;
  }

  void add(String form) {
    forms.add(clean(form));
  }

  /**
   * Adds an adjective by which the document speaks of it, such as "Turkish": no name of its own.
   */
  void addAdjective(String adjective) {
    adjectives.add(clean(adjective));
  }

  void merge(Member other) {
    forms.addAll(other.forms);
    adjectives.addAll(other.adjectives);
    suggest(other.kind);
  }

  /** Takes a kind where none is known yet. */
  void suggest(Kind suggested) {
    if (kind == Kind.OTHER) {
      kind = suggested;
    }
  }

  public Kind kind() {
    return kind;
  }

  Set<String> forms() {
    return forms;
  }

  /** The longest form the document uses; the first of several as long. */
  public String name() {
    return forms.stream()
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new IllegalStateException("a member has at least one form"));
  }

  /** The name with its other forms, adjectives last. */
  public Mention mention() {
    String name = name();
    Set<String> all = new LinkedHashSet<>(forms);
    all.addAll(adjectives);
    List<String> others = new ArrayList<>(all);
    others.remove(name);
    return new Mention(name, others);
  }
}
