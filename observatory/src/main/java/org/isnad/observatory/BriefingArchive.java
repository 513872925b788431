package org.isnad.observatory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.isnad.briefing.Edition;
import org.isnad.briefing.HtmlBriefing;
import org.isnad.model.IssuedBriefing;

/**
 * The briefings that were given out as a folder of pages with an index and a feed, to be put on a
 * web server or a stick.
 */
final class BriefingArchive {
  private static final String FEED = "feed.atom";

  private final String theatre;
  private final Path folder;
  private final String address;

  /**
   * An archive.
   *
   * @param address where the folder will lie on the web, with a slash at its end; empty where links
   *     shall be relative
   */
  BriefingArchive(String theatre, Path folder, String address) {
    this.theatre = theatre;
    this.folder = folder;
    this.address = address;
  }

  /**
   * One issue and its edition as it reads again.
   *
   * @param changed when the ledger last learned something, where that made it read otherwise, else
   *     when it was given out
   */
  record Issue(IssuedBriefing issued, Edition edition, Instant changed) {
    String file() {
      return issued.number() + "-" + issued.issue().of().fileName() + ".html";
    }
  }

  /** Writes the pages of all issues, the index and the feed. */
  void write(List<Issue> issues) {
    try {
      Files.createDirectories(folder);
      IssueFeed feed = new IssueFeed(theatre, address + FEED, issue -> address + issue.file());
      for (Issue issue : issues) {
        Files.writeString(folder.resolve(issue.file()), HtmlBriefing.render(issue.edition()));
      }
      Files.writeString(folder.resolve("index.html"), index(issues.reversed()));
      Files.writeString(folder.resolve(FEED), feed.xml(issues.reversed()));
    } catch (IOException e) {
      throw new TheatreException(
          folder + " cannot be written (" + e.getMessage() + "); choose a folder you may write", e);
    }
  }

  private String index(List<Issue> newestFirst) {
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">");
    html.append(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html.append(HtmlBriefing.escape(theatre))
        .append(": briefings</title>\n<link rel=\"alternate\" ");
    html.append("type=\"application/atom+xml\" href=\"").append(FEED).append("\">\n<style>");
    html.append(HtmlBriefing.style())
        .append("</style></head>\n<body><main class=\"briefing\">\n<h1>");
    html.append(HtmlBriefing.escape(theatre)).append(": briefings</h1>\n<ul>\n");
    for (Issue issue : newestFirst) {
      html.append("<li><a href=\"").append(HtmlBriefing.escape(issue.file())).append("\">");
      html.append(HtmlBriefing.escape(issue.edition().title())).append("</a>, given out by ");
      html.append(HtmlBriefing.escape(issue.issued().issue().by())).append(" at ");
      html.append(issue.issued().moment()).append("</li>\n");
    }
    return html.append("</ul>\n</main></body>\n</html>\n").toString();
  }
}
