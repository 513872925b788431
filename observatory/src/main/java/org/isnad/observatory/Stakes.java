package org.isnad.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;

/** What hangs on a claim: the findings that rest on it, contested ones before others. */
final class Stakes {
  private static final List<Status> ORDER =
      List.of(Status.CONTESTED, Status.DENIED, Status.SINGLE_SOURCE, Status.CORROBORATED);

  private Stakes() {}

  /** By claim, in the order in which to review: the question and how its answer stands. */
  static Map<String, String> of(Picture picture) {
    List<Finding> findings = new ArrayList<>();
    picture.territory().stream().map(Holding::holder).forEach(findings::add);
    picture
        .orderOfBattle()
        .forEach(a -> Stream.of(a.leader(), a.strength(), a.places()).forEach(findings::add));
    Map<String, String> stakes = new LinkedHashMap<>();
    findings.stream()
        .filter(f -> ORDER.contains(f.status()))
        .sorted(Comparator.comparingInt(f -> ORDER.indexOf(f.status())))
        .forEach(
            f ->
                f.answers().stream()
                    .flatMap(a -> a.claims().stream())
                    .forEach(
                        c ->
                            stakes.putIfAbsent(
                                c.claim().id(),
                                f.question() + " (" + f.status().word().replace('_', ' ') + ")")));
    return stakes;
  }
}
