package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.model.Status;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Found;
import org.isnad.server.internal.show.QuestionsShow;
import org.isnad.server.internal.show.QuestionsShow.Question;
import org.isnad.server.internal.show.Term;

/** What the sources disagree on, the questions that most claims speak to first. */
final class QuestionsPage implements Page {
  private static final int PER_PAGE = 40;
  private static final int MOST_DENIED = 40;

  /** A finding with the page it belongs to. */
  private record Open(Finding finding, Term about) {
    int claims() {
      return finding.answers().stream().mapToInt(a -> a.claims().size()).sum();
    }
  }

  @Override
  public Response answer(Visit visit) {
    List<Open> all = list(visit);
    Paging<Open> paging = Paging.of(with(Status.CONTESTED, all), PER_PAGE, visit);
    Values values = new Values(visit);
    List<Question> contested = paging.items().stream().map(o -> question(o, values)).toList();
    List<Question> denied =
        with(Status.DENIED, all).stream().limit(MOST_DENIED).map(o -> question(o, values)).toList();
    return visit.show(
        Room.QUESTIONS,
        "questions",
        "Open questions",
        new QuestionsShow(contested, denied, paging.pager()));
  }

  private static List<Open> with(Status status, List<Open> all) {
    return all.stream()
        .filter(o -> o.finding().status() == status)
        .sorted(
            Comparator.comparingInt((Open o) -> -o.claims())
                .thenComparing(o -> o.finding().question()))
        .toList();
  }

  private static List<Open> list(Visit visit) {
    Picture picture = visit.situation().picture();
    List<Open> all = new ArrayList<>();
    for (Holding holding : picture.territory()) {
      all.add(new Open(holding.holder(), Term.of(holding.place(), visit.links())));
    }
    for (Actor actor : picture.orderOfBattle()) {
      Term page = Term.of(actor.entity(), visit.links());
      all.add(new Open(actor.leader(), page));
      all.add(new Open(actor.strength(), page));
    }
    picture
        .relations()
        .forEach(r -> all.add(new Open(finding(r), Term.of(r.from(), visit.links()))));
    return all;
  }

  /** A relation as a question that is answered by yes or no. */
  private static Finding finding(Relation relation) {
    String question =
        "whether "
            + relation.from().name()
            + " "
            + RelationWords.of(relation.type(), true)
            + " "
            + relation.to().name();
    String words = relation.status() == Status.DENIED ? "it is denied" : "claims for and against";
    Answer answer = new Answer(words, List.of(), List.of(), relation.claims());
    return new Finding(question, relation.status(), List.of(answer));
  }

  private static Question question(Open open, Values values) {
    Found found = values.found(open.finding());
    String words = Values.capitalised(open.finding().question());
    return new Question(new Term(words, open.about().href()), found);
  }
}
