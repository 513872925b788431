package org.isnad.testkit;

import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;

/**
 * A finding in one line: {@code contested: Dawn Brigade (Coast Daily), Misrata Council (Gulf
 * Monitor; against: Coast Daily)}.
 */
public final class FindingText {
  private FindingText() {}

  /** The line of a finding, with the names that its view knows. */
  public static String of(Finding finding, ClaimView view) {
    String answers =
        finding.answers().stream()
            .map(answer -> name(answer, view) + " (" + sides(answer) + ")")
            .collect(Collectors.joining(", "));
    return finding.status().word().replace('_', ' ') + (answers.isEmpty() ? "" : ": " + answers);
  }

  private static String name(Answer answer, ClaimView view) {
    return view.findEntity(answer.value()).map(Entity::name).orElse(answer.value());
  }

  private static String sides(Answer answer) {
    String pro = String.join(", ", answer.voices());
    String contra = String.join(", ", answer.deniers());
    if (contra.isEmpty()) {
      return pro;
    }
    return pro.isEmpty() ? "against: " + contra : pro + "; against: " + contra;
  }
}
