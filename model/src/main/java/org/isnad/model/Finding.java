package org.isnad.model;

import java.util.List;

/**
 * The answer to one question drawn from claims, rival answers beside it.
 *
 * @param question what is asked, in words: "who holds Sirte"
 * @param status how the claims stand to one another
 * @param answers the rival answers, best supported first
 */
public record Finding(String question, Status status, List<Answer> answers) {
  public Finding {
    answers = List.copyOf(answers);
  }

  /**
   * One answer with those who give it.
   *
   * @param value entity id or words of the answer
   * @param voices independent roots that say so
   * @param deniers independent roots that say it is not so
   * @param claims the claims for and against, newest first
   */
  public record Answer(
      String value, List<String> voices, List<String> deniers, List<ResolvedClaim> claims) {
    public Answer {
      voices = List.copyOf(voices);
      deniers = List.copyOf(deniers);
      claims = List.copyOf(claims);
    }
  }
}
