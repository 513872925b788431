package org.isnad.server.internal.show;

import java.util.List;

/**
 * A list of claims.
 *
 * @param claims those of this page
 * @param types the kinds of fact to choose from
 * @param about whom the claims are about; no text where they are about all
 * @param pager where the list stands
 */
public record ClaimsShow(List<ClaimLine> claims, List<Choice> types, Term about, Pager pager) {
  public ClaimsShow {
    claims = List.copyOf(claims);
    types = List.copyOf(types);
  }
}
