package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Relation;
import org.isnad.model.Range;
import org.isnad.model.Status;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/**
 * What one publisher's reports alone tell of a question.
 *
 * @param question in words, with its page
 */
record Telling(Term question, Finding finding) {
  /** All that a picture tells, by a key that is the same for the same question. */
  static Map<String, Telling> all(Picture picture, Visit visit) {
    List<Question> questions = new ArrayList<>();
    picture.territory().forEach(h -> questions.add(Question.holder(h)));
    picture
        .orderOfBattle()
        .forEach(a -> questions.addAll(List.of(Question.leader(a), Question.strength(a))));
    Map<String, Telling> all = new LinkedHashMap<>();
    for (Question question : questions) {
      Term term = new Term(question.words(visit.words()), visit.links().to(question.about()));
      put(question.key() + " " + question.about().id(), term, question.finding(), all);
    }
    picture.relations().forEach(r -> put(r, visit, all));
    return all;
  }

  private static void put(Relation relation, Visit visit, Map<String, Telling> all) {
    Words words = visit.words();
    String question =
        words.of(
            "question.relation",
            relation.from().name(),
            RelationWords.of(relation.type(), true, words),
            relation.to().name());
    boolean isDenied = relation.status() == Status.DENIED;
    List<String> voices = List.of("told");
    Answer answer =
        new Answer(
            words.of(isDenied ? "question.denied" : "question.told"),
            isDenied ? List.of() : voices,
            isDenied ? voices : List.of(),
            relation.claims());
    put(
        relation.from().id() + " " + relation.type() + " " + relation.to().id(),
        new Term(question, visit.links().to(relation.from())),
        new Finding(question, relation.status(), List.of(answer), List.of(), Rivalry.ALL),
        all);
  }

  private static void put(String key, Term question, Finding finding, Map<String, Telling> all) {
    if (!finding.answers().isEmpty()) {
      all.putIfAbsent(key, new Telling(question, finding));
    }
  }

  /** Whether what this tells and what another tells cannot be right together. */
  boolean contradicts(Telling other) {
    Set<String> said = said(finding);
    Set<String> saidThere = said(other.finding);
    if (meet(said, denied(other.finding)) || meet(denied(finding), saidThere)) {
      return true;
    }
    return !said.isEmpty()
        && !saidThere.isEmpty()
        && !meet(said, saidThere)
        && switch (finding.rivalry()) {
          case NONE -> false;
          case ALL -> true;
          case RANGES -> said.stream().noneMatch(a -> saidThere.stream().anyMatch(b -> fit(a, b)));
        };
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static boolean fit(String one, String other) {
    Range left = Range.parse(one);
    Range right = Range.parse(other);
    return left.low().orElse(0) <= right.high().orElse(Integer.MAX_VALUE)
        && right.low().orElse(0) <= left.high().orElse(Integer.MAX_VALUE);
  }

  private static Set<String> said(Finding finding) {
    return finding.answers().stream()
        .filter(a -> !a.voices().isEmpty())
        .map(Answer::value)
        .collect(Collectors.toSet());
  }

  private static Set<String> denied(Finding finding) {
    return Stream.concat(finding.answers().stream(), finding.ruledOut().stream())
        .filter(a -> a.voices().isEmpty() && !a.deniers().isEmpty())
        .map(Answer::value)
        .collect(Collectors.toSet());
  }
}
