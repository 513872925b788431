package org.isnad.evaluation.pages;

import java.util.List;
import java.util.Map;

/**
 * How the picture of a page kept up with a hand.
 *
 * @param framesASecond over the time that the act took
 * @param slowestFrame milliseconds between the two frames that lay furthest apart
 * @param longestTask milliseconds of the longest task above 50, which browsers tell; 0 where none
 *     was
 * @param slowestInput milliseconds from a key, a press or a click to the next picture, in steps of
 *     8; 0 where none took 16 or more
 */
public record Motion(
    double framesASecond, double slowestFrame, double longestTask, double slowestInput) {

  /** Reads what the page noted: the moments of frames, the lengths of tasks and inputs. */
  public static Motion of(Map<?, ?> noted) {
    List<Double> frames = numbers(noted, "frames");
    double slowest = 0;
    for (int i = 1; i < frames.size(); i++) {
      slowest = Math.max(slowest, frames.get(i) - frames.get(i - 1));
    }
    double seconds = frames.size() < 2 ? 0 : (frames.getLast() - frames.getFirst()) / 1000;
    return new Motion(
        seconds == 0 ? 0 : (frames.size() - 1) / seconds,
        slowest,
        most(numbers(noted, "tasks")),
        most(numbers(noted, "inputs")));
  }

  private static List<Double> numbers(Map<?, ?> noted, String key) {
    return noted.get(key) instanceof List<?> list
        ? list.stream().map(n -> ((Number) n).doubleValue()).toList()
        : List.of();
  }

  private static double most(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
