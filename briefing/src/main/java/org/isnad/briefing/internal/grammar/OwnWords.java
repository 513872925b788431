package org.isnad.briefing.internal.grammar;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;

/** When a claim can only be told in its report's own words, since a clause would lose something. */
final class OwnWords {
  private static final Pattern CONDITION = Pattern.compile("(?i)\\b(if|unless|once|in case)\\b");
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(reportedly|allegedly|rumou?r|unconfirmed|not confirmed|(?:are|were) reports that"
              + "|believed to|seems? to|appears? to|apparently)");
  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(no|not|never|neither|nobody|none|without|cannot|\\w+n[’']t)\\b");
  private static final Pattern POINTING = Pattern.compile("(?i)^(its|their|his|her|it|they) ");

  private static final Pattern ITSELF = Pattern.compile("(?i)^(it|they|he|she) ");
  private static final Pattern OWNED = Pattern.compile("(?i)\\b(its|their|his|her) $");

  private static final int NEAR = 24;

  private OwnWords() {}

  /** Whether a clause would lose a condition or a doubt that the report's sentence has. */
  static boolean areNeeded(ResolvedClaim claim, ClaimView view) {
    Modality modality = claim.claim().modality();
    String sentence = Texts.sentence(claim, view);
    boolean conditional = modality == Modality.EXPECTED && CONDITION.matcher(sentence).find();
    boolean unsure = modality == Modality.ASSERTED && UNSURE.matcher(sentence).find();
    boolean nobody =
        !claim.claim().saidBy().isEmpty() && !Speakers.isSomebody(claim.claim().saidBy().getLast());
    boolean standing = modality == Modality.EXPECTED && !mayCome(claim.claim().type());
    boolean negated = modality != Modality.DENIED && NEGATED.matcher(around(claim, view)).find();
    return conditional
        || unsure
        || nobody
        || standing
        || negated
        || isPointing(claim.claim(), sentence)
        || isVague(claim);
  }

  /**
   * Whether a speaker's words name somebody by a pronoun whose owner the reader had to guess. Who
   * says "it controls" of itself is no guess.
   */
  private static boolean isPointing(Claim claim, String sentence) {
    if (claim.saidBy().isEmpty()) {
      return false;
    }
    boolean ofItself =
        claim.modality() != Modality.EXPECTED
            && claim
                .subject()
                .map(Mention::name)
                .filter(claim.saidBy().getLast()::equals)
                .isPresent()
            && sentence.contains(claim.saidBy().getLast())
            && ITSELF.matcher(claim.selector().exact()).find();
    return !ofItself
        && (POINTING.matcher(claim.selector().exact()).find()
            || OWNED.matcher(claim.selector().prefix()).find());
  }

  /** Whether a party is no known name but "the column", which a sentence before has told of. */
  private static boolean isVague(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    return isVague(resolved.subject(), claim.subject().map(Mention::name), claim)
        || isVague(resolved.object(), claim.object().map(Mention::name), claim);
  }

  private static boolean isVague(Optional<String> entity, Optional<String> name, Claim claim) {
    return entity.isEmpty()
        && name.filter(n -> !n.isEmpty() && Character.isLowerCase(n.codePointAt(0)))
            .filter(
                n ->
                    Texts.before(claim)
                        .matches(
                            "(?is).*\\b(the|this|that|these|those) " + Pattern.quote(n) + "\\b.*"))
            .isPresent();
  }

  /** A claim's words with those just before and behind them in its sentence. */
  private static String around(ResolvedClaim claim, ClaimView view) {
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
}
