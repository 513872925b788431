package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Relation;
import org.isnad.model.Status;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.QuestionsShow;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** What the sources disagree on, the questions that most claims speak to first. */
final class QuestionsPage implements Page {
  private static final int PER_PAGE = 40;
  private static final int MOST_DENIED = 40;

  /** A finding with its question in words and the page it belongs to. */
  private record Open(Finding finding, Term question) {
    int claims() {
      return finding.answers().stream().mapToInt(a -> a.claims().size()).sum();
    }
  }

  @Override
  public Response answer(Visit visit) {
    List<Open> all = list(visit);
    Paging<Open> paging = Paging.of(with(Status.CONTESTED, all), PER_PAGE, visit);
    Values values = new Values(visit);
    List<QuestionsShow.Question> contested =
        paging.items().stream().map(o -> question(o, values)).toList();
    List<QuestionsShow.Question> denied =
        with(Status.DENIED, all).stream().limit(MOST_DENIED).map(o -> question(o, values)).toList();
    return visit.show(
        Room.QUESTIONS,
        "questions",
        visit.words().of("room.questions"),
        new QuestionsShow(contested, denied, paging.pager()));
  }

  private static List<Open> with(Status status, List<Open> all) {
    return all.stream()
        .filter(o -> o.finding().status() == status)
        .sorted(
            Comparator.comparingInt((Open o) -> -o.claims())
                .thenComparing(o -> o.question().text()))
        .toList();
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
    boolean isDenied = relation.status() == Status.DENIED;
    String told = words.of(isDenied ? "question.denied" : "question.both");
    Answer answer = new Answer(told, List.of(), List.of(), relation.claims());
    Finding finding = new Finding(question, relation.status(), List.of(answer));
    return new Open(finding, new Term(question, visit.links().to(relation.from())));
  }

  private static QuestionsShow.Question question(Open open, Values values) {
    return new QuestionsShow.Question(open.question(), values.found(open.finding()));
  }
}
