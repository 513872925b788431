package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.server.internal.words.Words;

/**
 * A question of a picture with what the claims answer.
 *
 * @param key of its words, which have a place for the name it is about
 * @param about whom or what it is about
 */
record Question(String key, Entity about, Finding finding) {
  /** The questions on who holds each place, and on each actor's leader, strength and places. */
  static List<Question> all(Picture picture) {
    List<Question> all = new ArrayList<>();
    for (Holding holding : picture.territory()) {
      all.add(holder(holding));
    }
    for (Actor actor : picture.orderOfBattle()) {
      all.add(leader(actor));
      all.add(strength(actor));
      all.add(new Question("question.places", actor.entity(), actor.places()));
    }
    return all;
  }

  static Question holder(Holding holding) {
    return new Question("question.holder", holding.place(), holding.holder());
  }

  static Question leader(Actor actor) {
    return new Question("question.leader", actor.entity(), actor.leader());
  }

  static Question strength(Actor actor) {
    return new Question("question.strength", actor.entity(), actor.strength());
  }

  /** The question in words: "Who holds Sirte". */
  String words(Words words) {
    return words.of(key, about.name());
  }
}
