package org.isnad.entities.internal.match;

import static org.isnad.entities.internal.match.Feature.*;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.entities.internal.names.Group.Table;
import org.isnad.entities.internal.names.Likeness;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.entities.internal.names.Token;

/** Draws the features from two names laid side by side. */
public final class Features {
  private static final int COUNT = Feature.values().length;
  private static final double RARE = 0.75;
  private static final double TELLING = 0.5;
  private static final int MOST_MATCHED = 4;
  private static final double SAME = 0.97;
  private static final int MOST_SHARED = 3;
  private static final int MOST_BOTH = 2;
  private static final int MOST_ONE = 3;
  private static final int MOST_RARE = 2;
  private static final double BOND = 0.35;
  private static final String HONOUR = "muhammad";

  private final Alignment alignment;
  private final double[] values = new double[COUNT];

  private Features(Alignment alignment) {
    this.alignment = alignment;
  }

  /** The features by their place in {@link Feature}. */
  public static double[] of(ReadName left, ReadName right, Alignment alignment) {
    Features features = new Features(alignment);
    features.set(BASE, 1);
    features.linked();
    features.leftOver();
    features.ends();
    features.contradictions();
    features.set(ACRONYM, Acronyms.isAcronym(left, right) ? 1 : 0);
    return features.values;
  }

  private void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private double get(Feature feature) {
    return values[feature.ordinal()];
  }

  private void linked() {
    double alike = 0;
    double worst = 1;
    int initials = 0;
    int rare = 0;
    int full = 0;
    int starts = 0;
    int consonants = 0;
    int shortened = 0;
    for (Link link : alignment.links()) {
      double weight = weight(link);
      if (link.how() == Link.How.INITIAL) {
        initials++;
      } else {
        worst = Math.min(worst, link.likeness());
        rare += weight >= RARE ? 1 : 0;
        full += weight >= TELLING ? 1 : 0;
        consonants += link.how() == Link.How.SOUND && hasOtherConsonants(link) ? 1 : 0;
        starts += link.how() == Link.How.SOUND && startsApart(link) ? 1 : 0;
        shortened += link.how() == Link.How.SHORTENED ? 1 : 0;
      }
      alike += weight * link.likeness();
    }
    set(WORST, 1 - worst);
    set(SHARED, Math.min(MOST_SHARED, alike));
    set(INITIALS, initials);
    set(MATCHED, Math.min(MOST_MATCHED, full));
    set(CONSONANTS, consonants);
    set(OTHER_START, starts);
    set(SINGLE, full <= 1 ? 1 : 0);
    set(COMMON, rare == 0 ? 1 : 0);
    set(TURNED, isTurned() ? 1 : 0);
    set(SHORTENED, shortened);
    set(LONE, worst < SAME && isLone() ? 1 : 0);
  }

  private boolean isLone() {
    int left = alignment.left().size();
    int right = alignment.right().size();
    return Math.min(left, right) == 1 && Math.max(left, right) > 1;
  }

  private double weight(Link link) {
    double left = 0;
    double right = 0;
    for (int i = 0; i < link.leftCount(); i++) {
      left += alignment.left().get(link.left() + i).weight();
    }
    for (int j = 0; j < link.rightCount(); j++) {
      right += alignment.right().get(link.right() + j).weight();
    }
    return link.how() == Link.How.INITIAL ? Math.min(left, right) : (left + right) / 2;
  }

  private boolean hasOtherConsonants(Link link) {
    Token left = alignment.left().get(link.left());
    return !left.consonants().equals(alignment.right().get(link.right()).consonants());
  }

  private boolean startsApart(Link link) {
    return !Likeness.isSameStart(
        alignment.left().get(link.left()), alignment.right().get(link.right()));
  }

  private boolean isTurned() {
    List<Link> links = alignment.links();
    for (int k = 1; k < links.size(); k++) {
      for (int l = 0; l < k; l++) {
        int lefts = Integer.compare(links.get(k).left(), links.get(l).left());
        int rights = Integer.compare(links.get(k).right(), links.get(l).right());
        if (lefts * rights < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void leftOver() {
    double left = 0;
    for (int i = 0; i < alignment.left().size(); i++) {
      left += alignment.isLeftLinked(i) ? 0 : weightLeftOver(alignment.left().get(i));
    }
    double right = 0;
    for (int j = 0; j < alignment.right().size(); j++) {
      right += alignment.isRightLinked(j) ? 0 : weightLeftOver(alignment.right().get(j));
    }
    left += weightOfBonds(true);
    right += weightOfBonds(false);
    double both = Math.min(left, right);
    set(BOTH_LEFT, Math.min(MOST_BOTH, both));
    set(ONE_LEFT, Math.min(MOST_ONE, Math.max(left, right) - both));
    set(RARE_LEFT, Math.min(MOST_RARE, Math.max(rareLeft(true), rareLeft(false))));
    set(EXACT, left + right == 0 && get(WORST) <= 1 - SAME && get(INITIALS) == 0 ? 1 : 0);
  }

  /** "Abdul Jan" has a part more than "Jan". */
  private double weightOfBonds(boolean onLeft) {
    double weight = 0;
    for (Link link : alignment.links()) {
      Token left = alignment.left().get(link.left());
      Token right = alignment.right().get(link.right());
      boolean isOwn = (onLeft ? left : right).bond() == Token.Bond.ABD;
      boolean isSingle = link.leftCount() == 1 && link.rightCount() == 1;
      weight += isOwn && isSingle && left.bond() != right.bond() ? BOND : 0;
    }
    return weight;
  }

  private int rareLeft(boolean onLeft) {
    List<Token> tokens = onLeft ? alignment.left() : alignment.right();
    int rare = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean linked = onLeft ? alignment.isLeftLinked(i) : alignment.isRightLinked(i);
      rare += !linked && tokens.get(i).weight() >= RARE ? 1 : 0;
    }
    return rare;
  }

  private static double weightLeftOver(Token token) {
    return token.isIn(Table.COMPANY_NOUN) ? 0.05 : token.weight();
  }

  private void ends() {
    List<Token> left = alignment.left();
    List<Token> right = alignment.right();
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    boolean leftFirst = isLeftFree(0);
    boolean rightFirst = isRightFree(0);
    boolean leftLast = isLeftFree(left.size() - 1);
    boolean rightLast = isRightFree(right.size() - 1);
    set(FIRST_APART, leftFirst && rightFirst ? 1 : 0);
    set(LAST_APART, leftLast && rightLast ? 1 : 0);
    set(CONTAINED, leftFirst || rightFirst || isLoose() ? 0 : 1);
    set(FIRST_ADDED, leftFirst != rightFirst && isAdded(leftFirst ? left : right) ? 1 : 0);
  }

  /** Something is left over on both sides, little is shared, or a shared part is not quite it. */
  private boolean isLoose() {
    return get(BOTH_LEFT) > 0 || get(MATCHED) < 2 || get(CONSONANTS) > 0 || get(SHORTENED) > 0;
  }

  /** "Muhammad" before a name is often an honour. */
  private static boolean isAdded(List<Token> tokens) {
    return tokens.getFirst().group().filter(g -> g.head().equals(HONOUR)).isEmpty();
  }

  private boolean isLeftFree(int index) {
    return !alignment.isLeftLinked(index);
  }

  private boolean isRightFree(int index) {
    return !alignment.isRightLinked(index);
  }

  private void contradictions() {
    boolean given = false;
    boolean number = false;
    boolean kind = false;
    boolean country = false;
    for (int i = 0; i < alignment.left().size(); i++) {
      if (alignment.isLeftLinked(i)) {
        continue;
      }
      Token token = alignment.left().get(i);
      given |= token.isInitial() && hasFree(Token::isInitial);
      given |= token.isGivenName() && hasFree(Token::isGivenName);
      kind |= isKind(token) && hasFree(Features::isKind);
      country |= token.isIn(Table.COUNTRY) && hasFree(t -> t.isIn(Table.COUNTRY));
      number |= token.isNumber() && hasFree(Token::isNumber);
    }
    set(OTHER_GIVEN, given ? 1 : 0);
    set(NUMBERS, number ? 1 : 0);
    set(QUALIFIED, isQualified() ? 1 : 0);
    set(KINDS, kind ? 1 : 0);
    set(COUNTRIES, country ? 1 : 0);
  }

  private static boolean isKind(Token token) {
    return token.isIn(Table.CLASS_NOUN) || token.isIn(Table.COMPANY_NOUN);
  }

  /** A place, a country or a number tells one branch from the whole. */
  private static boolean tellsBranch(Token token, int index) {
    return (token.qualifies() && index > 0) || token.isNumber();
  }

  /** A country in front says whose it is, one behind says which branch. */
  private boolean isQualified() {
    for (int i = 0; i < alignment.left().size(); i++) {
      if (isLeftFree(i) && tellsBranch(alignment.left().get(i), i)) {
        return true;
      }
    }
    for (int j = 0; j < alignment.right().size(); j++) {
      if (isRightFree(j) && tellsBranch(alignment.right().get(j), j)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFree(Predicate<Token> test) {
    for (int j = 0; j < alignment.right().size(); j++) {
      if (isRightFree(j) && test.test(alignment.right().get(j))) {
        return true;
      }
    }
    return false;
  }
}
