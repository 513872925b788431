package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;
import org.isnad.server.internal.show.QuestionsShow;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** The questions that a picture answers, those that most claims speak to first. */
final class Openings {
  /** A finding with its question in words and the page it belongs to. */
  private record Open(Finding finding, Term question) {
    int claims() {
      return finding.answers().stream().mapToInt(a -> a.claims().size()).sum();
    }

    boolean isAll(Predicate<ResolvedClaim> condition) {
      return claims() > 0
          && finding.answers().stream().flatMap(a -> a.claims().stream()).allMatch(condition);
    }
  }

  private final List<Open> all;
  private final Values values;

  Openings(Visit visit) {
    this.all =
        list(visit).stream()
            .sorted(
                Comparator.comparingInt((Open o) -> -o.claims())
                    .thenComparing(o -> o.question().text()))
            .toList();
    this.values = new Values(visit);
  }

  /** The questions whose findings have a status. */
  Chosen with(Status status) {
    return new Chosen(all.stream().filter(o -> o.finding().status() == status).toList());
  }

  /** The questions all of whose claims meet a condition. */
  Chosen answeredOnlyBy(Predicate<ResolvedClaim> condition) {
    return new Chosen(all.stream().filter(o -> o.isAll(condition)).toList());
  }

  /** Some of the questions; sources are named once one is shown. */
  final class Chosen {
    private final List<Open> chosen;

    private Chosen(List<Open> chosen) {
      this.chosen = chosen;
    }

    int size() {
      return chosen.size();
    }

    /** The places of the questions in this choice, for a list in pages. */
    List<Integer> numbers() {
      return java.util.stream.IntStream.range(0, chosen.size()).boxed().toList();
    }

    QuestionsShow.Question show(int number) {
      Open open = chosen.get(number);
      return new QuestionsShow.Question(open.question(), values.found(open.finding()));
    }

    List<QuestionsShow.Question> first(int most) {
      return numbers().stream().limit(most).map(this::show).toList();
    }
  }

  private static List<Open> list(Visit visit) {
    Picture picture = visit.situation().picture();
    List<Open> all = new ArrayList<>();
    picture.territory().forEach(h -> all.add(open(Question.holder(h), visit)));
    for (Actor actor : picture.orderOfBattle()) {
      all.add(open(Question.leader(actor), visit));
      all.add(open(Question.strength(actor), visit));
    }
    picture.relations().forEach(r -> all.add(open(r, visit)));
    return all;
  }

  private static Open open(Question question, Visit visit) {
    String words = question.words(visit.words());
    return new Open(question.finding(), new Term(words, visit.links().to(question.about())));
  }

  /** A relation as a question that is answered by yes or no. */
  private static Open open(Relation relation, Visit visit) {
    Words words = visit.words();
    String question =
        words.of(
            "question.relation",
            relation.from().name(),
            RelationWords.of(relation.type(), true, words),
            relation.to().name());
    Answer answer = new Answer(told(relation, words), List.of(), List.of(), relation.claims());
    Finding finding = new Finding(question, relation.status(), List.of(answer));
    return new Open(finding, new Term(question, visit.links().to(relation.from())));
  }

  private static String told(Relation relation, Words words) {
    return switch (relation.status()) {
      case DENIED -> words.of("question.denied");
      case CONTESTED -> words.of("question.both");
      case CORROBORATED, SINGLE_SOURCE, STALE, UNKNOWN -> words.of("question.told");
    };
  }
}
