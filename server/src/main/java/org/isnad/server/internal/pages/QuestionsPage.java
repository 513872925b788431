package org.isnad.server.internal.pages;

import org.isnad.model.Status;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.QuestionsShow;

/** What the sources disagree on, the questions that most claims speak to first. */
final class QuestionsPage implements Page {
  private static final int PER_PAGE = 40;
  private static final int MOST_DENIED = 40;

  @Override
  public Response answer(Visit visit) {
    Openings openings = new Openings(visit);
    Openings.Chosen contested = openings.with(Status.CONTESTED);
    Paging<Integer> paging = Paging.of(contested.numbers(), PER_PAGE, visit);
    QuestionsShow show =
        new QuestionsShow(
            paging.items().stream().map(contested::show).toList(),
            openings.with(Status.DENIED).first(MOST_DENIED),
            paging.pager());
    return visit.show(Room.QUESTIONS, "questions", visit.words().of("room.questions"), show);
  }
}
