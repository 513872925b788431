package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * The words of a sentence that carry a claim: the trigger, the parties and what binds them.
 *
 * @param start offset of the first character
 * @param end offset behind the last
 */
record Span(int start, int end) {
  private static final int WIDEST = 160;

  static Span of(
      Scene scene, Token trigger, Frame frame, Optional<Party> subject, Optional<Party> object) {
    Span span = new Span(trigger.start(), trigger.end());
    span = span.withPhrase(subject, trigger).withPhrase(object, trigger);
    Parse parse = scene.parse();
    if (!frame.number().isEmpty()) {
      for (Token counted : scene.paths().follow(trigger, frame.number())) {
        span = span.with(counted.start(), counted.end());
      }
    }
    if (trigger.isVerb() || frame.claim().equals("event")) {
      for (Token token :
          parse.dependents(
              trigger,
              List.of("dobj", "prep", "agent", "advmod", "prt", "npadvmod", "attr", "acomp"))) {
        for (Token part : parse.subtree(token)) {
          Span wider = span.with(part.start(), part.end());
          if (wider.end() - wider.start() <= WIDEST) {
            span = wider;
          }
        }
      }
    }
    return span;
  }

  private Span withPhrase(Optional<Party> party, Token trigger) {
    if (party.isEmpty()) {
      return this;
    }
    Span wider = with(party.get().phrase().start(), party.get().phrase().end());
    boolean near = Math.abs(party.get().phrase().start() - trigger.start()) < 2 * WIDEST;
    return near ? wider : this;
  }

  private Span with(int from, int to) {
    return new Span(Math.min(start, from), Math.max(end, to));
  }
}
