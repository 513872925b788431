package org.isnad.claims.names;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.ClaimType;
import org.isnad.model.EntityClass;
import org.isnad.model.Range;

/**
 * What the shape of a text alone states of a name: another name for it, or what sort of thing it
 * is.
 *
 * @param type the kind of fact
 * @param subject the member it is about
 * @param object the other party, where there is one
 * @param other its other name, for names
 * @param detail the class, for classes
 * @param number how many, for strengths
 * @param start offset in the document of the words that carry it
 * @param end offset behind them
 * @param rule the name of the shape
 */
public record Statement(
    ClaimType type,
    Member subject,
    Optional<Member> object,
    Optional<String> other,
    SortedMap<String, String> detail,
    Range number,
    int start,
    int end,
    String rule) {
  /** The shape of a proper name that tells what bears it: "Presidency Council". */
  public static final String OWN_NAME = "class.own-name";

  /** A statement that counts nothing. */
  public Statement(
      ClaimType type,
      Member subject,
      Optional<Member> object,
      Optional<String> other,
      SortedMap<String, String> detail,
      int start,
      int end,
      String rule) {
    this(type, subject, object, other, detail, Range.UNKNOWN, start, end, rule);
  }

  /** What sort of thing a member is said to be. */
  public static Statement ofClass(
      Member subject, EntityClass entityClass, int start, int end, String rule) {
    SortedMap<String, String> detail = new TreeMap<>();
    detail.put("class", entityClass.word());
    return new Statement(
        ClaimType.CLASS, subject, Optional.empty(), Optional.empty(), detail, start, end, rule);
  }

  /** Whether both state one kind of fact of one member. */
  public boolean isOn(Statement other) {
    return type == other.type && subject == other.subject;
  }

  /** Whether only the words of a proper name tell it. */
  public boolean isOfOwnName() {
    return rule.equals(OWN_NAME);
  }
}
