package org.isnad.server.internal.show;

import java.util.List;

/**
 * The dossier of an armed actor.
 *
 * @param actor its own page
 * @param kind what sort of actor it is
 * @param questions the criteria with their evidence
 */
public record DiligenceShow(Term actor, String kind, List<Question> questions) {
  public DiligenceShow {
    questions = List.copyOf(questions);
  }

  /**
   * One criterion.
   *
   * @param question what is asked
   * @param speakFor voices for it
   * @param speakAgainst voices against it
   * @param filledBy kinds of claims that would tell something
   * @param signs who must sign
   */
  public record Question(
      String question,
      List<Voice> speakFor,
      List<Voice> speakAgainst,
      List<String> filledBy,
      List<String> signs) {
    public Question {
      speakFor = List.copyOf(speakFor);
      speakAgainst = List.copyOf(speakAgainst);
      filledBy = List.copyOf(filledBy);
      signs = List.copyOf(signs);
    }

    /** Whether nobody says anything either way. */
    public boolean isWithoutInformation() {
      return speakFor.isEmpty() && speakAgainst.isEmpty();
    }
  }

  /**
   * One voice.
   *
   * @param name who says so
   * @param ownWord whether that is the actor itself
   * @param says what it says, the newest first
   * @param more how much else it says
   */
  public record Voice(String name, boolean ownWord, List<Saying> says, int more) {
    public Voice {
      says = List.copyOf(says);
    }
  }

  /** A claim in a sentence. */
  public record Saying(String sentence, Marks marks) {}
}
