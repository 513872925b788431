package org.isnad.observatory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.briefing.AtomFeed;
import org.isnad.briefing.Edition;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;

/**
 * The feed of the briefings that were given out.
 *
 * @param theatre the theatre's name
 * @param self where the feed itself lies
 * @param address where each issue lies
 */
record IssueFeed(String theatre, String self, Function<BriefingArchive.Issue, String> address) {
  private static final int SUMMARY_SENTENCES = 3;

  String xml(List<BriefingArchive.Issue> newestFirst) {
    List<AtomFeed.Entry> entries = new ArrayList<>();
    for (BriefingArchive.Issue issue : newestFirst) {
      entries.add(
          new AtomFeed.Entry(
              id(issue.issued().issue().digest() + issue.issued().moment()),
              issue.edition().title(),
              issue.issued().issue().by(),
              issue.issued().moment(),
              issue.changed(),
              address.apply(issue),
              summary(issue.edition())));
    }
    String author =
        newestFirst.stream()
            .findFirst()
            .map(i -> i.edition().style().organisation().orElse(i.issued().issue().by()))
            .orElse(theatre);
    return new AtomFeed(id("feed " + theatre), theatre + ": briefings", author, self, entries)
        .xml();
  }

  /** A name made of a hash (RFC 9562, version 3), so that the same issue has the same name. */
  private static String id(String of) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }

  private static String summary(Edition edition) {
    return edition.briefing().sections().stream()
        .flatMap(s -> s.blocks().stream())
        .filter(Item.class::isInstance)
        .map(Item.class::cast)
        .flatMap(item -> item.lead().stream().limit(1))
        .limit(SUMMARY_SENTENCES)
        .map(Line::text)
        .collect(Collectors.joining(" "));
  }
}
