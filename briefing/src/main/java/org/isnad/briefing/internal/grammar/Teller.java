package org.isnad.briefing.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern CONDITION = Pattern.compile("(?i)\\b(if|unless|once|in case)\\b");
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(reportedly|allegedly|rumou?r|unconfirmed|not confirmed|(?:are|were) reports that"
              + "|believed to|seems? to|appears? to|apparently)");
  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(no|not|never|neither|nobody|none|without|cannot|\\w+n[’']t)\\b");
  private static final Pattern POINTING = Pattern.compile("(?i)^(its|their|his|her|it|they) ");

  private static final int NEAR = 24;

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
    if (mustBeQuoted(first)) {
      return quoted(footnotes);
    }
    Optional<Phrase> speaker =
        first.claim().type() == ClaimType.ACCUSED_OF ? Optional.empty() : names.speaker(first);
    return Clause.of(parallel, names, view, dates)
        .map(clause -> told(clause, speaker, footnotes, voices))
        .orElseGet(() -> quoted(footnotes));
  }

  /** One claim in a sentence that stands alone, with whoever its report quotes. */
  public String alone(ResolvedClaim claim) {
    Optional<Phrase> speaker =
        claim.claim().type() == ClaimType.ACCUSED_OF ? Optional.empty() : names.speaker(claim);
    List<ResolvedClaim> one = List.of(claim);
    Optional<Clause> clause =
        mustBeQuoted(claim) ? Optional.empty() : Clause.of(one, names, view, dates);
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
    String quote = Texts.sentence(first, view);
    String voice = publisher(first);
    boolean again = voice.equals(lastVoice) && hedge != Hedge.BRACKETED;
    lastVoice = voice;
    String ended = quote.matches(".*[.?!…]$") ? quote : quote + ".";
    String text =
        hedge == Hedge.BRACKETED
            ? "“" + ended + "” (" + view.documentOf(first).voice() + ")"
            : again
                ? "it writes: “" + ended + "”"
                : pick(
                    voice + " writes: “" + ended + "”",
                    "“" + ended.replaceAll("\\.$", "") + "”, " + voice + " writes",
                    "in the words of " + voice + ": “" + ended + "”");
    return new Line(Texts.closed(text), claims);
  }

  /** Whether a claim can be told in a clause of its own; otherwise its report is quoted. */
  public boolean canTell(ResolvedClaim claim) {
    return !mustBeQuoted(claim) && Clause.isKnown(claim, names, view);
  }

  /** Whether a clause would lose a condition or a doubt that the report's sentence has. */
  private boolean mustBeQuoted(ResolvedClaim claim) {
    Modality modality = claim.claim().modality();
    String sentence = Texts.sentence(claim, view);
    boolean conditional = modality == Modality.EXPECTED && CONDITION.matcher(sentence).find();
    boolean unsure = modality == Modality.ASSERTED && UNSURE.matcher(sentence).find();
    boolean nobody =
        !claim.claim().saidBy().isEmpty() && !Speakers.isSomebody(claim.claim().saidBy().getLast());
    boolean standing = modality == Modality.EXPECTED && !mayCome(claim.claim().type());
    boolean negated = modality != Modality.DENIED && NEGATED.matcher(around(claim)).find();
    boolean pointing =
        !claim.claim().saidBy().isEmpty()
            && POINTING.matcher(claim.claim().selector().exact()).find();
    return conditional || unsure || nobody || standing || negated || pointing;
  }

  /** A claim's words with those just before and behind them in its sentence. */
  private String around(ResolvedClaim claim) {
    String sentence = Texts.sentence(claim, view);
    String exact = Texts.tidy(claim.claim().selector().exact());
    int at = sentence.indexOf(exact);
    return at < 0
        ? exact
        : sentence.substring(
            Math.max(0, at - NEAR), Math.min(sentence.length(), at + exact.length() + NEAR));
  }

  /** What is expected to happen can be told so; that something shall stand so is the report's. */
  private static boolean mayCome(ClaimType type) {
    return type == ClaimType.EVENT || type == ClaimType.SUPPORTS || type == ClaimType.CONTROLS;
  }

  private Line told(
      Clause clause, Optional<Phrase> speaker, List<ResolvedClaim> footnotes, Set<String> voices) {
    List<ResolvedClaim> behind = new ArrayList<>(footnotes);
    speaker.ifPresent(s -> behind.addAll(s.claims()));
    behind.addAll(clause.because());
    String clauseText =
        speaker.filter(s -> isItself(s, clause)).isPresent()
            ? (speaker.get().plural() ? "they " : "it ") + clause.predicate()
            : clause.text();
    String text = attributed(clauseText, speaker, footnotes.getFirst(), voices);
    return new Line(Texts.closed(text), behind.stream().distinct().toList());
  }

  /** Whether a group speaks of itself, so that its name need not stand twice. */
  private boolean isItself(Phrase speaker, Clause clause) {
    return speaker.text().equals(clause.subject()) || clause.subject().equals(speaker.brief());
  }

  private String attributed(
      String clause, Optional<Phrase> speaker, ResolvedClaim first, Set<String> voices) {
    Claim claim = first.claim();
    if (voices.size() > 1 && claim.modality() != Modality.CLAIMED) {
      lastVoice = "";
      return corroborated(clause, voices.size(), claim.modality());
    }
    if (claim.type() == ClaimType.ACCUSED_OF && !claim.saidBy().isEmpty()) {
      lastVoice = "";
      return clause;
    }
    String voice = voices.iterator().next();
    boolean again = voice.equals(lastVoice);
    lastVoice = voice;
    return speaker
        .map(s -> bySpeaker(clause, s, claim.modality(), again))
        .orElseGet(() -> byReport(clause, named(first), claim.modality(), again));
  }

  private String corroborated(String clause, int voices, Modality modality) {
    if (hedge == Hedge.BRACKETED) {
      return clause + " (" + Counted.of(voices, "independent source") + ")";
    }
    String sources = Counted.of(voices, "independent source");
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
