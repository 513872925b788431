package org.isnad.server.internal.show;

import java.util.List;
import org.isnad.model.Chain;

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

  public static ChainLine of(Chain chain) {
    return new ChainLine(chain.speakers(), chain.printed().map(Days::words).orElse("undated"));
  }
}
