package org.isnad.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.ResolvedClaim;

/** Findings and chains of speakers as lines of text. */
final class Findings {
  private final ClaimView view;

  Findings(ClaimView view) {
    this.view = view;
  }

  /** The speakers from the one who finally said it to the report that printed it. */
  static String chain(ResolvedClaim claim, ClaimView view) {
    Document document = view.documentOf(claim);
    List<String> steps = new ArrayList<>(claim.claim().saidBy().reversed());
    document.author().ifPresent(steps::add);
    document.publisher().ifPresent(steps::add);
    steps.add(document.file());
    return String.join(" → ", steps)
        + document.date().map(d -> ", " + d.text()).orElse(", undated");
  }

  /** A finding: its label and status, each answer with its voices, and the newest words for it. */
  List<String> lines(String label, Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(label + ": " + finding.status().word().replace('_', ' '));
    for (Answer answer : finding.answers()) {
      lines.add("  " + nameOf(answer.value()) + " — " + sides(answer));
      answer.claims().stream().limit(2).forEach(c -> lines.add(quote(c)));
    }
    return lines;
  }

  /** A finding as one line: the question, and each answer with those for and against it. */
  String line(Finding finding) {
    return finding.question()
        + ": "
        + finding.answers().stream()
            .map(answer -> nameOf(answer.value()) + " (" + sides(answer) + ")")
            .collect(Collectors.joining(", or "));
  }

  private static String sides(Answer answer) {
    String against =
        answer.deniers().isEmpty() ? "" : " · against: " + String.join("; ", answer.deniers());
    return voices(answer) + against;
  }

  /** A claim's words with its chain. */
  String quote(ResolvedClaim claim) {
    String words = claim.claim().selector().exact().replaceAll("\\s+", " ");
    return "      “" + words + "” (" + chain(claim, view) + ")";
  }

  String nameOf(String value) {
    return view.findEntity(value).map(Entity::name).orElse(value);
  }

  private static String voices(Answer answer) {
    return answer.voices().isEmpty() ? "nobody says so" : String.join("; ", answer.voices());
  }
}
