package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.claims.names.Row.Bond;

/** The rows of actors that a text has told, sentence by sentence. */
final class RowMemory {
  /** How many sentences back a reader remembers a row. */
  private static final int MEMORY = 3;

  private record Told(Row row, int sentence) {}

  private final List<Told> told = new ArrayList<>();
  private final List<Member> ordinals = new ArrayList<>();
  private int sentence;
  private int paragraphStart;
  private int ordinalsAt;

  void beginParagraph() {
    paragraphStart = sentence + 1;
  }

  void beginSentence() {
    sentence++;
  }

  void note(Row row) {
    told.add(new Told(row, sentence));
  }

  /**
   * "The first is A", "the second is B", each a member and its number from 1; two are a pair until
   * a third is told.
   */
  void noteOrdinal(int number, Member member, int last) {
    if (number == 1) {
      ordinals.clear();
    }
    boolean next = number == ordinals.size() + 1 && (number == 1 || sentence - ordinalsAt <= 2);
    if (!next || ordinals.contains(member)) {
      return;
    }
    List<Member> before = List.copyOf(ordinals);
    ordinals.add(member);
    ordinalsAt = sentence;
    told.removeIf(t -> t.row().bond() == Bond.OPPOSED && t.row().members().equals(before));
    if (number > 1) {
      Bond bond = number == 2 ? Bond.OPPOSED : Bond.LISTED;
      note(new Row(ordinals, bond, Optional.empty(), last, true));
    }
  }

  /** How far back rows are remembered, in sentences. */
  int reach() {
    return sentence - Math.max(sentence - MEMORY, paragraphStart - 1);
  }

  /** The rows of a sentence so many back; of this one, those before a word. */
  List<Row> list(int back, int before, Predicate<Row> fits) {
    return told.stream()
        .filter(t -> t.sentence() == sentence - back)
        .map(Told::row)
        .filter(r -> back > 0 || r.last() < before)
        .filter(fits)
        .toList();
  }

  /** The rows of the whole text so far. */
  List<Row> all(int before, Predicate<Row> fits) {
    return told.stream()
        .filter(t -> t.sentence() < sentence || t.row().last() < before)
        .map(Told::row)
        .filter(fits)
        .toList();
  }
}
