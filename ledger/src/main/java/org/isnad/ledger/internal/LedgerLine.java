package org.isnad.ledger.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entry of a ledger as a line of JSON, complete: whoever reads it back gets the same link. What
 * was hashed stands as text, character for character.
 *
 * @param entry its number
 * @param kind what was done
 * @param by who did it
 * @param target what it is about
 * @param recorded nanoseconds since 1970
 * @param body the entry's own JSON
 * @param link its link of the chain, hexadecimal
 * @param report what a report brought
 * @param erased what is left of a report that was erased
 */
record LedgerLine(
    long entry,
    String kind,
    String by,
    Optional<String> target,
    long recorded,
    String body,
    String link,
    Optional<Whole> report,
    Optional<Erased> erased) {

  LedgerLine with(Optional<Whole> whole, Optional<Erased> remains) {
    return new LedgerLine(entry, kind, by, target, recorded, body, link, whole, remains);
  }

  static Map<String, String> texts(Map<String, byte[]> bytes) {
    Map<String, String> texts = new TreeMap<>();
    bytes.forEach((id, json) -> texts.put(id, new String(json, StandardCharsets.UTF_8)));
    return texts;
  }

  static Map<String, byte[]> bytes(Map<String, String> texts) {
    Map<String, byte[]> bytes = new TreeMap<>();
    texts.forEach((id, json) -> bytes.put(id, json.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  /** The first line. */
  record Head(String format, int version) {
    static final Head CURRENT = new Head("isnad ledger", 1);
  }

  /** The last line, without which the rest was cut off. */
  record End(long entries, String lastLink) {}

  /**
   * A report.
   *
   * @param document the document as JSON
   * @param names the judgements on its names as JSON
   * @param original its bytes, empty where they are its text
   * @param ids the ids of its claims
   * @param claims its claims as JSON
   * @param entities the entities it made known, as JSON by id
   * @param judgements its judgements on other documents, as JSON by the document's id
   */
  record Whole(
      String document,
      String names,
      Optional<byte[]> original,
      List<String> ids,
      List<String> claims,
      Map<String, String> entities,
      Map<String, String> judgements) {}

  /**
   * The hashes of a report that was erased.
   *
   * @param source the name it was cited under
   * @param date its date
   * @param textMark mark of its text
   * @param namesMark mark of its judgements
   * @param ids the ids of its claims
   * @param marks their marks
   * @param entities the entities it made known, as JSON by id
   */
  record Erased(
      String source,
      Optional<String> date,
      long textMark,
      long namesMark,
      List<String> ids,
      List<Long> marks,
      Map<String, String> entities) {}
}
