package org.isnad.briefing.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;

/**
 * Tells claims in sentences, each hedged as its evidence is: two voices stand behind a plain
 * sentence, one voice is named.
 */
public final class Teller {
  private final ClaimView view;
  private final Names names;
  private final SpokenDates dates;
  private String lastVoice = "";
  private int turn;
  private Hedge hedge = Hedge.NAMED;

  /** How one voice alone is shown. */
  public enum Hedge {
    /** "according to the Coast Daily alone": for what a reader may act on. */
    ALONE,
    /** "the Coast Daily reports". */
    NAMED,
    /** "(Coast Daily)": for lists to look things up in. */
    BRACKETED
  }

  public Teller(ClaimView view, Names names, SpokenDates dates) {
    this.view = view;
    this.names = names;
    this.dates = dates;
  }

  /** A new paragraph begins: whoever spoke last must be named again. */
  public void pause() {
    lastVoice = "";
  }

  /** How a single voice is shown from here on. */
  public void hedge(Hedge as) {
    hedge = as;
  }

  /** Whether voices stand in brackets, where many are counted and not named. */
  public boolean isBracketed() {
    return hedge == Hedge.BRACKETED;
  }

  public Names names() {
    return names;
  }

  public SpokenDates dates() {
    return dates;
  }

  /**
   * One thing in a sentence, or several that differ in one party alone.
   *
   * @param parallel a claim for each, the first gives the words
   * @param footnotes the claims to show behind them
   * @param voices all independent voices behind them
   */
  public Line tell(
      List<ResolvedClaim> parallel, List<ResolvedClaim> footnotes, Set<String> voices) {
    ResolvedClaim first = parallel.getFirst();
    if (OwnWords.areNeeded(first, view)) {
      return quoted(footnotes);
    }
    Optional<Phrase> speaker =
        first.claim().type() == ClaimType.ACCUSED_OF ? Optional.empty() : names.speaker(first);
    Behind behind = new Behind(footnotes, voices, parallel.size() > 1);
    return Clause.of(parallel, names, view, dates)
        .map(clause -> told(clause, speaker, behind))
        .orElseGet(() -> quoted(footnotes));
  }

  /** One claim in a sentence that stands alone, with whoever its report quotes. */
  public String alone(ResolvedClaim claim) {
    Optional<Phrase> speaker =
        claim.claim().type() == ClaimType.ACCUSED_OF ? Optional.empty() : names.speaker(claim);
    List<ResolvedClaim> one = List.of(claim);
    Optional<Clause> clause =
        OwnWords.areNeeded(claim, view) ? Optional.empty() : Clause.of(one, names, view, dates);
    Modality modality = claim.claim().modality();
    return Texts.closed(
        clause
            .map(
                c ->
                    speaker
                        .map(s -> bySpeaker(c.text(), s, modality, false))
                        .orElseGet(() -> unsaid(c.text(), modality)))
            .orElseGet(() -> publisher(claim) + ": “" + Texts.sentence(claim, view) + "”"));
  }

  private static String unsaid(String clause, Modality modality) {
    return modality == Modality.CLAIMED ? "it is claimed that " + clause : clause;
  }

  /** The report's own sentence. */
  public Line quoted(List<ResolvedClaim> claims) {
    ResolvedClaim first = claims.getFirst();
    String quote = Texts.quotation(first, view);
    String voice = publisher(first);
    boolean again = voice.equals(lastVoice) && hedge != Hedge.BRACKETED;
    lastVoice = voice;
    String ended = quote.matches(".*[.?!…]$") ? quote : quote + ".";
    String of = whom(first, quote).map(who -> " of " + who).orElse("");
    String text =
        hedge == Hedge.BRACKETED
            ? "“" + ended + "” (" + view.documentOf(first).voice() + of.replaceAll("^ ", ", ") + ")"
            : again || !of.isEmpty()
                ? (again ? "it" : voice) + " writes" + of + ": “" + ended + "”"
                : pick(
                    voice + " writes: “" + ended + "”",
                    "“" + ended.replaceAll("\\.$", "") + "”, " + voice + " writes",
                    "in the words of " + voice + ": “" + ended + "”");
    return new Line(Texts.closed(text), claims);
  }

  /** Whom a quotation that points back speaks of, as far as the claim knows. */
  private Optional<String> whom(ResolvedClaim claim, String quote) {
    return Texts.pointsBack(quote)
        ? names.speaker(claim).or(() -> names.subject(claim)).map(Phrase::text)
        : Optional.empty();
  }

  /** Whether a claim can be told in a clause of its own; otherwise its report is quoted. */
  public boolean canTell(ResolvedClaim claim) {
    return !OwnWords.areNeeded(claim, view) && Clause.isKnown(claim, names, view);
  }

  /** What stands behind a sentence; of several things, each has as many voices. */
  private record Behind(List<ResolvedClaim> footnotes, Set<String> voices, boolean ofSeveral) {
    String sources() {
      return Counted.of(voices.size(), "independent source");
    }
  }

  private Line told(Clause clause, Optional<Phrase> speaker, Behind behind) {
    List<ResolvedClaim> claims = new ArrayList<>(behind.footnotes());
    speaker.ifPresent(s -> claims.addAll(s.claims()));
    claims.addAll(clause.because());
    String clauseText =
        speaker.filter(s -> isItself(s, clause)).isPresent()
            ? (speaker.get().plural() ? "they " : "it ") + clause.predicate()
            : clause.text();
    String text = attributed(clauseText, speaker, behind);
    return new Line(Texts.closed(text), claims.stream().distinct().toList());
  }

  /** Whether a group speaks of itself, so that its name need not stand twice. */
  private boolean isItself(Phrase speaker, Clause clause) {
    return speaker.text().equals(clause.subject()) || clause.subject().equals(speaker.brief());
  }

  private String attributed(String clause, Optional<Phrase> speaker, Behind behind) {
    ResolvedClaim first = behind.footnotes().getFirst();
    Claim claim = first.claim();
    if (behind.voices().size() > 1 && claim.modality() != Modality.CLAIMED) {
      lastVoice = "";
      return corroborated(clause, behind, claim.modality());
    }
    if (claim.type() == ClaimType.ACCUSED_OF && !claim.saidBy().isEmpty()) {
      lastVoice = "";
      return clause;
    }
    String voice = behind.voices().iterator().next();
    boolean again = voice.equals(lastVoice);
    lastVoice = voice;
    return speaker
        .map(s -> bySpeaker(clause, s, claim.modality(), again))
        .orElseGet(() -> byReport(clause, named(first), claim.modality(), again));
  }

  private String corroborated(String clause, Behind behind, Modality modality) {
    String sources = behind.sources();
    if (hedge == Hedge.BRACKETED) {
      return clause + " (" + sources + (behind.ofSeveral() ? " each" : "") + ")";
    }
    String denied = modality == Modality.DENIED ? "deny" : "report";
    return pick(
        clause + ", " + sources + " " + denied,
        sources + " " + denied + " that " + clause,
        clause + "; " + sources + " say so");
  }

  private String bySpeaker(String clause, Phrase speaker, Modality modality, boolean again) {
    String who = speaker.text();
    return switch (modality) {
      case ASSERTED, EXPECTED ->
          again
              ? who + " also said that " + clause
              : pick(
                  "according to " + who + ", " + clause,
                  who + " said that " + clause,
                  who + " said that " + clause);
      case CLAIMED -> who + (speaker.plural() ? " claim" : " claims") + " that " + clause;
      case DENIED -> who + (speaker.plural() ? " deny" : " denies") + " that " + clause;
    };
  }

  private String byReport(String clause, String voice, Modality modality, boolean again) {
    if (modality == Modality.CLAIMED) {
      return "it is claimed that " + clause + ", " + voice + " reports";
    }
    return switch (hedge) {
      case BRACKETED -> clause + " (" + voice + ")";
      case NAMED ->
          again
              ? pick(
                  "it adds that " + clause,
                  "it also reports that " + clause,
                  "the same source says that " + clause)
              : pick(
                  clause + ", " + voice + " reports",
                  "according to " + voice + ", " + clause,
                  voice + " reports that " + clause);
      case ALONE ->
          again
              ? clause + ", it reports; no other source says so"
              : pick(
                  clause + ", according to " + voice + " alone",
                  voice + " alone reports that " + clause,
                  clause + ", " + voice + " reports; no other source says so");
    };
  }

  /** Turns through forms, so that no two sentences in a row are built alike. */
  private String pick(String one, String two, String three) {
    return switch (Math.floorMod(turn++, 3)) {
      case 0 -> one;
      case 1 -> two;
      default -> three;
    };
  }

  private String named(ResolvedClaim claim) {
    return hedge == Hedge.BRACKETED ? view.documentOf(claim).voice() : publisher(claim);
  }

  private String publisher(ResolvedClaim claim) {
    return Speakers.publisher(view.documentOf(claim));
  }
}
