package org.isnad.entities.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.isnad.entities.internal.match.Link.How;
import org.isnad.entities.internal.names.Likeness;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.entities.internal.names.Token;

/** Two names laid side by side: which part belongs to which, the likest first. */
public final class Alignment {
  private static final double SURE = 0.9;
  private static final double ALIKE = 0.74;
  private static final double SHORTENED = 0.75;
  private static final double INITIAL = 0.5;
  private static final double ORDER_MATTERS = 0.001;
  private static final int MOST_JOINED = 3;

  private final List<Token> left;
  private final List<Token> right;
  private final int[] leftLink;
  private final int[] rightLink;
  private final List<Link> links = new ArrayList<>();

  private Alignment(ReadName left, ReadName right) {
    this.left = left.tokens();
    this.right = right.tokens();
    this.leftLink = new int[this.left.size()];
    this.rightLink = new int[this.right.size()];
  }

  /** Lays two names side by side. */
  public static Alignment of(ReadName left, ReadName right) {
    Alignment alignment = new Alignment(left, right);
    double[] likeness = alignment.likeness();
    alignment.linkSingles(likeness, SURE);
    if (alignment.isOpenOnBothSides()) {
      alignment.linkJoined();
      alignment.linkSingles(likeness, ALIKE);
      alignment.linkShortened();
      alignment.linkInitials();
    }
    return alignment;
  }

  private double[] likeness() {
    int n = left.size();
    int m = right.size();
    double[] likeness = new double[n * m];
    for (int i = 0; i < n; i++) {
      Token token = left.get(i);
      for (int j = 0; j < m; j++) {
        likeness[i * m + j] = Likeness.of(token, right.get(j));
      }
    }
    return likeness;
  }

  /** Links the likest two that are still free until none is alike enough. */
  private void linkSingles(double[] likeness, double lowest) {
    int best = best(likeness, lowest);
    while (best >= 0) {
      int m = right.size();
      add(single(best / m, best % m, likeness[best]));
      best = best(likeness, lowest);
    }
  }

  private int best(double[] likeness, double lowest) {
    int m = right.size();
    int best = -1;
    double most = 0;
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; leftLink[i] == 0 && j < m; j++) {
        double alike = likeness[i * m + j];
        if (alike >= lowest && rightLink[j] == 0) {
          double ordered = alike - ORDER_MATTERS * Math.abs(i - j);
          if (ordered > most) {
            most = ordered;
            best = i * m + j;
          }
        }
      }
    }
    return best;
  }

  private Link single(int i, int j, double alike) {
    Token a = left.get(i);
    Token b = right.get(j);
    boolean sameWord = a.group().isPresent() && a.group().equals(b.group());
    How how =
        a.latin().equals(b.latin()) && alike == 1 ? How.EQUAL : sameWord ? How.ONE_WORD : How.SOUND;
    return Link.of(i, j, how, alike);
  }

  private void add(Link link) {
    links.add(link);
    for (int i = 0; i < link.leftCount(); i++) {
      leftLink[link.left() + i] = links.size();
    }
    for (int j = 0; j < link.rightCount(); j++) {
      rightLink[link.right() + j] = links.size();
    }
  }

  private boolean isOpenOnBothSides() {
    return count(leftLink) > 0 && count(rightLink) > 0;
  }

  private static int count(int[] links) {
    int open = 0;
    for (int link : links) {
      open += link == 0 ? 1 : 0;
    }
    return open;
  }

  private void linkJoined() {
    for (int size = MOST_JOINED; size > 1; size--) {
      for (int i = 0; i + size <= left.size(); i++) {
        joinLeft(i, size);
      }
      for (int j = 0; j + size <= right.size(); j++) {
        joinRight(j, size);
      }
    }
  }

  private void joinLeft(int i, int size) {
    if (!isOpen(leftLink, i, size)) {
      return;
    }
    Likeness.Joined joined = Likeness.Joined.of(left, i, size);
    for (int j = 0; j < right.size(); j++) {
      double alike = rightLink[j] == 0 ? joined.likeness(right.get(j)) : 0;
      if (alike > 0) {
        add(new Link(i, size, j, 1, How.JOINED, alike));
        return;
      }
    }
  }

  private void joinRight(int j, int size) {
    if (!isOpen(rightLink, j, size)) {
      return;
    }
    Likeness.Joined joined = Likeness.Joined.of(right, j, size);
    for (int i = 0; i < left.size(); i++) {
      double alike = leftLink[i] == 0 ? joined.likeness(left.get(i)) : 0;
      if (alike > 0) {
        add(new Link(i, 1, j, size, How.JOINED, alike));
        return;
      }
    }
  }

  private static boolean isOpen(int[] links, int from, int count) {
    for (int k = from; k < from + count; k++) {
      if (links[k] != 0) {
        return false;
      }
    }
    return true;
  }

  private void linkShortened() {
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (leftLink[i] == 0
            && rightLink[j] == 0
            && Likeness.isShortened(left.get(i), right.get(j))) {
          add(Link.of(i, j, How.SHORTENED, SHORTENED));
        }
      }
    }
  }

  private void linkInitials() {
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (leftLink[i] == 0 && rightLink[j] == 0 && isInitial(left.get(i), right.get(j))) {
          add(Link.of(i, j, How.INITIAL, INITIAL));
        }
      }
    }
  }

  private static boolean isInitial(Token a, Token b) {
    boolean either = a.isInitial() != b.isInitial();
    return either && a.latin().charAt(0) == b.latin().charAt(0);
  }

  /** The links, the likest first. */
  public List<Link> links() {
    return links;
  }

  boolean isLeftLinked(int index) {
    return leftLink[index] != 0;
  }

  boolean isRightLinked(int index) {
    return rightLink[index] != 0;
  }

  List<Token> left() {
    return left;
  }

  List<Token> right() {
    return right;
  }
}
