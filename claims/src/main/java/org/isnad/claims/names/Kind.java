package org.isnad.claims.names;

/** What sort of thing a phrase names, as far as its shape or the register tells. */
public enum Kind {
  GROUP,
  PERSON,
  PLACE,
  OTHER
}
