package org.isnad.model;

import java.util.List;

/**
 * What came of comparing a ledger with its own hashes.
 *
 * @param entries how many entries the log has
 * @param documents how many documents were compared, the erased among them
 * @param claims how many claims were compared
 * @param problems one line for each thing that was touched; empty where nothing was
 */
public record Verification(long entries, long documents, long claims, List<String> problems) {
  public Verification {
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }
}
