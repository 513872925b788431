package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.ResolvedClaim;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.show.ChainLine;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.Mark;
import org.isnad.server.internal.show.Marks;
import org.isnad.server.internal.show.Note;
import org.isnad.server.internal.words.Words;

/** The superscript sources of one page: each claim has one number, in order of first use. */
final class Sources {
  private static final int MOST_PER_VALUE = 4;
  private static final int LONGEST_QUOTE = 320;

  private final Situation situation;
  private final Links links;
  private final Words words;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  Sources(Situation situation, Links links, Words words) {
    this.situation = situation;
    this.words = words;
    this.links = links;
  }

  Marks of(List<ResolvedClaim> claims) {
    List<Mark> few = claims.stream().limit(MOST_PER_VALUE).map(this::mark).distinct().toList();
    return new Marks(few, Math.max(0, claims.size() - MOST_PER_VALUE));
  }

  Mark mark(ResolvedClaim claim) {
    Mark known = marks.get(claim.claim().id());
    if (known != null) {
      return known;
    }
    Mark made = new Mark(marks.size() + 1, links.to(claim));
    marks.put(claim.claim().id(), made);
    notes.add(
        new Note(
            made.number(),
            made.href(),
            quote(claim),
            ChainLine.of(situation.chain(claim), words),
            links.to(situation.view().documentOf(claim))));
    return made;
  }

  /** The words of a claim in one line. */
  static String quote(ResolvedClaim claim) {
    String words = claim.claim().selector().exact().replaceAll("\\s+", " ").strip();
    return words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + " …" : words;
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }
}
