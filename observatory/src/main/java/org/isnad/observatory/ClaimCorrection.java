package org.isnad.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;

/**
 * What a text says instead of a claim, as a person writes it. An empty part is one that the text
 * does not tell.
 *
 * @param type a kind of fact, such as controls
 * @param subject a name
 * @param object a name
 * @param place a name
 * @param when a day, month, year or span in EDTF
 * @param modality asserted, claimed, denied or expected
 * @param number such as 300, 300–500, ≥ 300
 */
public record ClaimCorrection(
    String type,
    String subject,
    String object,
    String place,
    String when,
    String modality,
    String number) {
  /** The extractor of claims that a person wrote. */
  static final String EXTRACTOR = "a person";

  /** A claim's own parts, to be changed. */
  public static ClaimCorrection of(Claim claim) {
    return new ClaimCorrection(
        claim.type().word(),
        claim.subject().map(Mention::name).orElse(""),
        claim.object().map(Mention::name).orElse(""),
        claim.place().orElse(""),
        claim.when().map(Edtf::text).orElse(""),
        claim.modality().word(),
        claim.number().isUnknown() ? "" : claim.number().toString());
  }

  /** What is wrong with it, a line each. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (ClaimType.find(type).isEmpty()) {
      problems.add("“" + type + "” is no kind of fact; give one such as controls or leads");
    }
    if (Modality.find(modality).isEmpty()) {
      problems.add(
          "“"
              + modality
              + "” is no way to hold a claim; give asserted, claimed, denied or expected");
    }
    if (!when.isBlank() && !isDate()) {
      problems.add("“" + when + "” is no date; write one such as 2016-05-30, 2016-05 or 2016");
    }
    if (!number.isBlank() && findNumber().isEmpty()) {
      problems.add("“" + number + "” is no number; write one such as 300 or 300–500");
    }
    return problems;
  }

  private boolean isDate() {
    try {
      Edtf.of(when.strip());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<Range> findNumber() {
    try {
      return Optional.of(Range.parse(number.strip())).filter(range -> !range.isUnknown());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The claim that stands in another's place, drawn from the same words. */
  Claim instead(Claim misread) {
    return new Claim(
        ClaimId.of("corrected", misread.id(), this),
        ClaimType.find(type).orElseThrow(),
        mention(subject, misread.subject()),
        mention(object, misread.object()),
        misread.selector(),
        Optional.of(place.strip()).filter(words -> !words.isEmpty()),
        when.isBlank() ? Optional.empty() : Optional.of(Edtf.of(when.strip())),
        misread.saidBy(),
        Modality.find(modality).orElseThrow(),
        findNumber().orElse(Range.UNKNOWN),
        type.equals(misread.type().word()) ? misread.detail() : new TreeMap<>(),
        misread.document(),
        misread.published(),
        EXTRACTOR,
        "corrected from " + misread.rule());
  }

  private static Optional<Mention> mention(String name, Optional<Mention> before) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    return before
        .filter(m -> m.name().equals(stripped))
        .or(() -> Optional.of(Mention.of(stripped)));
  }
}
