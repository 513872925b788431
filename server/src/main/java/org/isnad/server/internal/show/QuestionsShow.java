package org.isnad.server.internal.show;

import java.util.List;

/**
 * The questions on which the sources disagree.
 *
 * @param contested those with rival answers
 * @param denied those where all that is said is a denial
 * @param pager where the list stands
 */
public record QuestionsShow(List<Question> contested, List<Question> denied, Pager pager) {
  public QuestionsShow {
    contested = List.copyOf(contested);
    denied = List.copyOf(denied);
  }

  /** A question with its rival answers. */
  public record Question(Term question, Found found) {}
}
