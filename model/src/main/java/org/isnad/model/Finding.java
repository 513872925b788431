package org.isnad.model;

import java.util.List;

/**
 * The answer to one question drawn from claims, rival answers beside it.
 *
 * @param question what is asked, in words: "who holds Sirte"
 * @param status how the claims stand to one another
 * @param answers the rival answers that somebody gives, best supported first; where nobody gives
 *     one, those that are denied
 * @param ruledOut what somebody denies and nobody says, where others give answers
 * @param rivalry which of the answers cannot be right together
 */
public record Finding(
    String question, Status status, List<Answer> answers, List<Answer> ruledOut, Rivalry rivalry) {
  public Finding {
    answers = List.copyOf(answers);
    ruledOut = List.copyOf(ruledOut);
  }

  /** A finding that rules nothing out and whose answers can all be right. */
  public Finding(String question, Status status, List<Answer> answers) {
    this(question, status, answers, List.of(), Rivalry.NONE);
  }

  /** Which answers cannot be right together. */
  public enum Rivalry {
    /** All can be: an actor is in many places. */
    NONE,
    /** Only one can be: a place has one holder. */
    ALL,
    /** Ranges that share no number cannot be. */
    RANGES
  }

  /**
   * One answer with those who give it.
   *
   * @param value entity id or words of the answer
   * @param voices independent roots that say so; a party's word about itself is among them only
   *     where nobody else says so
   * @param deniers independent roots that say it is not so
   * @param claims the claims for and against, newest first
   * @param opinion how far the claims carry it
   */
  public record Answer(
      String value,
      List<String> voices,
      List<String> deniers,
      List<ResolvedClaim> claims,
      Opinion opinion) {
    public Answer {
      voices = List.copyOf(voices);
      deniers = List.copyOf(deniers);
      claims = List.copyOf(claims);
    }

    /** An answer that nothing was reckoned for. */
    public Answer(
        String value, List<String> voices, List<String> deniers, List<ResolvedClaim> claims) {
      this(value, voices, deniers, claims, Opinion.VACUOUS);
    }
  }
}
