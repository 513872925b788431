package org.isnad.server.internal.show;

import java.util.List;

/**
 * A run of a report's characters.
 *
 * @param text the characters
 * @param claimed whether a claim rests on them
 * @param marks the claims that end here
 */
public record Span(String text, boolean claimed, List<Mark> marks) {
  public Span {
    marks = List.copyOf(marks);
  }
}
