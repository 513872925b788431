package org.isnad.testkit;

import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Mention;
import org.isnad.model.Modality;

/**
 * A claim in one line: {@code Dawn Brigade controls Derna, denied | said by an aide | via Coast
 * Daily}.
 */
public final class ClaimText {
  private ClaimText() {}

  /** The line of a claim that a document makes. */
  public static String of(Claim claim, Document document) {
    return what(claim) + how(claim) + speakers(claim) + " | via " + document.voice();
  }

  private static String what(Claim claim) {
    String number = claim.number().isUnknown() ? "" : " " + claim.number();
    return claim.subject().map(Mention::name).orElse("somebody")
        + " "
        + claim.findDetail("event").orElse(claim.type().word())
        + claim.object().map(object -> " " + object.name()).orElse("")
        + number
        + claim.place().map(place -> " @ " + place).orElse("");
  }

  private static String how(Claim claim) {
    String modality = claim.modality() == Modality.ASSERTED ? "" : ", " + claim.modality().word();
    Optional<String> accepted =
        claim.findDetail("accepted").map(a -> a.equals("true") ? ", accepted" : ", refused");
    return accepted.orElse("") + modality;
  }

  private static String speakers(Claim claim) {
    return claim.saidBy().isEmpty()
        ? ""
        : " | said by " + String.join(", who cites ", claim.saidBy());
  }
}
