package org.isnad.briefing;

import java.time.Instant;
import java.util.List;

/**
 * A feed of briefings that were given out, after RFC 4287 (The Atom Syndication Format).
 *
 * @param id an IRI that stays the same for ever
 * @param title whose briefings they are
 * @param author who gives them out
 * @param address where the feed itself lies; may be relative
 * @param entries the newest first
 */
public record AtomFeed(
    String id, String title, String author, String address, List<Entry> entries) {
  public AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * One briefing.
   *
   * @param id an IRI that stays the same for ever
   * @param title its title
   * @param author who gave it out
   * @param published when it was given out
   * @param updated when it last came to read otherwise
   * @param address where it lies; may be relative
   * @param summary its first sentences
   */
  public record Entry(
      String id,
      String title,
      String author,
      Instant published,
      Instant updated,
      String address,
      String summary) {}

  /** The feed as XML. */
  public String xml() {
    Instant updated =
        entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(xml, "id", id);
    element(xml, "title", title);
    element(xml, "updated", updated.toString());
    xml.append("<author><name>").append(HtmlBriefing.escape(author)).append("</name></author>\n");
    link(xml, "self", "application/atom+xml", address);
    element(xml, "generator", "Isnad");
    entries.forEach(e -> entry(xml, e));
    return xml.append("</feed>\n").toString();
  }

  private static void entry(StringBuilder xml, Entry entry) {
    xml.append("<entry>\n");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "published", entry.published().toString());
    element(xml, "updated", entry.updated().toString());
    xml.append("<author><name>")
        .append(HtmlBriefing.escape(entry.author()))
        .append("</name></author>\n");
    link(xml, "alternate", "text/html", entry.address());
    element(xml, "summary", entry.summary());
    xml.append("</entry>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(HtmlBriefing.escape(text));
    xml.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder xml, String relation, String type, String address) {
    xml.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
    xml.append("\" href=\"").append(HtmlBriefing.escape(address)).append("\"/>\n");
  }
}
