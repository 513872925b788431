package org.isnad.server.internal.show;

/**
 * Who works on these pages.
 *
 * @param name as given once; empty where it was not given yet
 * @param here the page's own address, to come back to
 * @param last what this person did last, in words; empty where there is nothing to take back
 * @param lastEntry the id of its entry
 * @param problem why the last wish was not done; empty where it was
 */
public record WhoShow(String name, String here, String last, String lastEntry, String problem) {
  /** Whether acts can be signed. */
  public boolean isKnown() {
    return !name.isEmpty();
  }
}
