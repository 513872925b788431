package org.isnad.briefing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Briefing;
import org.isnad.model.Chain;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;

/** The briefing's footnotes: each claim has one number, in order of first use. */
public final class Footnotes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Footnote> notes = new ArrayList<>();

  /**
   * One footnote.
   *
   * @param number from 1
   * @param claim id of the claim
   * @param quote the report's own words
   * @param chain the speakers, the one who finally said it first: "aide → Coast Daily, 2020-03-02"
   * @param file the report's file
   */
  public record Footnote(int number, String claim, String quote, String chain, String file) {}

  public Footnotes(Briefing briefing, ClaimView view) {
    briefing.sections().stream()
        .flatMap(s -> s.lines().stream())
        .flatMap(l -> l.claims().stream())
        .forEach(c -> add(c, view));
  }

  private void add(ResolvedClaim resolved, ClaimView view) {
    Claim claim = resolved.claim();
    if (numbers.putIfAbsent(claim.id(), numbers.size() + 1) == null) {
      Document document = view.documentOf(resolved);
      String quote = claim.selector().exact().replaceAll("\\s+", " ").strip();
      notes.add(
          new Footnote(
              numbers.size(),
              claim.id(),
              quote,
              Chain.of(claim, document).toString(),
              document.file()));
    }
  }

  public int numberOf(ResolvedClaim claim) {
    return numbers.getOrDefault(claim.claim().id(), 0);
  }

  public List<Footnote> list() {
    return List.copyOf(notes);
  }
}
