package org.isnad.server.internal.show;

import java.util.List;
import org.isnad.model.Chain;
import org.isnad.server.internal.words.Words;

/**
 * Those who handed a claim down, drawn as a line.
 *
 * @param speakers the one who finally said it first
 * @param printed when the last of them printed it, in words
 */
public record ChainLine(List<String> speakers, String printed) {
  public ChainLine {
    speakers = List.copyOf(speakers);
  }

  public static ChainLine of(Chain chain, Words words) {
    return new ChainLine(chain.speakers(), words.dates().published(chain.printed()));
  }
}
