package org.isnad.entities.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.isnad.entities.Match.Part;
import org.isnad.entities.Match.Sign;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.Group;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.entities.internal.names.Token;

/** The reasons of a match, part by part. */
public final class Reasons {
  private final Alignment alignment;
  private final List<Part> parts;

  private Reasons(Alignment alignment) {
    this.alignment = alignment;
    this.parts = new ArrayList<>(alignment.left().size() + alignment.right().size());
  }

  /** What each part of the names is to the other name. */
  public static List<Part> of(ReadName left, ReadName right, Alignment alignment) {
    Reasons reasons = new Reasons(alignment);
    reasons.addLinks();
    reasons.addAlone();
    reasons.addWhole(left, right);
    return reasons.parts;
  }

  private void addLinks() {
    for (int i = 0; i < alignment.left().size(); i++) {
      for (Link link : alignment.links()) {
        if (link.left() == i) {
          parts.add(part(link));
        }
      }
    }
  }

  private Part part(Link link) {
    Token first = alignment.left().get(link.left());
    Token second = alignment.right().get(link.right());
    String left = shown(alignment.left(), link.left(), link.leftCount());
    String right = shown(alignment.right(), link.right(), link.rightCount());
    return switch (link.how()) {
      case EQUAL -> new Part(Sign.EQUAL, left, right, "equal", "");
      case ONE_WORD -> new Part(Sign.EQUAL, left, right, "one word:", head(first));
      case SOUND -> new Part(Sign.ALIKE, left, right, "alike in sound:", sound(first, second));
      case SHORTENED -> new Part(Sign.ALIKE, left, right, "a beginning of the other", "");
      case JOINED -> new Part(Sign.ALIKE, left, right, "written as one word", "");
      case INITIAL -> new Part(Sign.ALIKE, left, right, "a letter for a name", "");
    };
  }

  private static String head(Token token) {
    return token.group().map(Group::head).orElse(token.latin());
  }

  /** The spelling in a script that leaves the vowels out says more than the consonants do. */
  private static String sound(Token left, Token right) {
    if (left.vowelless()) {
      return left.shown();
    }
    return right.vowelless() ? right.shown() : left.sound();
  }

  private static String shown(List<Token> tokens, int from, int count) {
    if (count == 1) {
      return tokens.get(from).shown();
    }
    StringBuilder shown = new StringBuilder();
    for (Token token : tokens.subList(from, from + count)) {
      shown.append(shown.isEmpty() ? "" : " ").append(token.shown());
    }
    return shown.toString();
  }

  private void addAlone() {
    int right = nextRight(0);
    for (int i = 0; i < alignment.left().size(); i++) {
      if (alignment.isLeftLinked(i)) {
        continue;
      }
      Token left = alignment.left().get(i);
      if (right < alignment.right().size()) {
        Token other = alignment.right().get(right);
        parts.add(new Part(Sign.AGAINST, left.shown(), other.shown(), "another word", ""));
        right = nextRight(right + 1);
      } else {
        parts.add(new Part(Sign.ALONE, left.shown(), "", "on one side only", ""));
      }
    }
    while (right < alignment.right().size()) {
      String shown = alignment.right().get(right).shown();
      parts.add(new Part(Sign.ALONE, "", shown, "on one side only", ""));
      right = nextRight(right + 1);
    }
  }

  private int nextRight(int from) {
    int next = from;
    while (next < alignment.right().size() && alignment.isRightLinked(next)) {
      next++;
    }
    return next;
  }

  private void addWhole(ReadName left, ReadName right) {
    if (Acronyms.isAcronym(left, right)) {
      parts.add(new Part(Sign.ALIKE, left.raw(), right.raw(), "first letters of the other", ""));
    }
    if (left.poor() || right.poor()) {
      String poor = left.poor() ? left.raw() : right.raw();
      String why =
          left.kind() == NameKind.PERSON
              ? "too common to tell who is meant"
              : "borne by several, or too short, to tell which is meant";
      parts.add(new Part(Sign.ALONE, poor, "", why, ""));
    }
  }
}
