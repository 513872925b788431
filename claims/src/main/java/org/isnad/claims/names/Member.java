package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Mention;

/** One thing that a document speaks of, with all the forms of its name there. */
public final class Member {
  private final Set<String> forms = new LinkedHashSet<>();
  private Kind kind;

  Member(String form, Kind kind) {
    this.kind = kind;
    forms.add(form);
  }

  void add(String form) {
    forms.add(form);
  }

  void merge(Member other) {
    forms.addAll(other.forms);
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

  /** The longest form the document uses. */
  public String name() {
    return forms.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
  }

  /** The name with its other forms. */
  public Mention mention() {
    String name = name();
    List<String> others = new ArrayList<>(forms);
    others.remove(name);
    return new Mention(name, others);
  }
}
