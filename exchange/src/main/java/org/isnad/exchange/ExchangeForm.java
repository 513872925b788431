package org.isnad.exchange;

import org.isnad.exchange.internal.objects.ClaimLines;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;

/** The public exchange form of a claim: one JSON object a line. See docs/exchange-form.md. */
public final class ExchangeForm {
  private ExchangeForm() {}

  /** The line of a claim, without a line break; {@code document} is the report that holds it. */
  public static String line(ResolvedClaim claim, Document document) {
    return ClaimLines.write(ClaimLines.line(claim, document));
  }
}
