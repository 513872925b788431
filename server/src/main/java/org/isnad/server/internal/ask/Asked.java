package org.isnad.server.internal.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.show.AsOf;

/**
 * A request with the situation that answers it.
 *
 * @param observatory the theatre at work
 * @param request what was asked for
 * @param asOf the two times in its address
 * @param situation what is known of that day
 */
public record Asked(Observatory observatory, Request request, AsOf asOf, Situation situation) {
  /**
   * Reads the two times of a request.
   *
   * @throws Refusal where one of them is no day
   */
  public static Asked of(Observatory observatory, Request request) {
    LocalDate first = observatory.firstDay();
    AsOf asOf =
        new AsOf(
            day(request, "on").orElse(first), day(request, "known"), first, observatory.today());
    return new Asked(
        observatory, request, asOf, observatory.situation(asOf.trueOn(), asOf.knownByMoment()));
  }

  /**
   * A day among a request's parameters.
   *
   * @throws Refusal where it is no day
   */
  public static Optional<LocalDate> day(Request request, String parameter) {
    Optional<String> text = request.find(parameter);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw Refusal.told(400, "refused.day", parameter, text.orElse("")).because(e);
    }
  }
}
