package org.isnad.documents.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.documents.Header;
import org.isnad.model.Edtf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of itself in its marks: schema.org as JSON-LD, Open Graph and other meta
 * lines, and time elements.
 */
final class HtmlFacts {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "date_published",
          "dc.date.issued",
          "dc.date",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "citation_publication_date",
          "citation_date",
          "parsely-pub-date",
          "sailthru.date",
          "publish-date",
          "publishdate",
          "pubdate",
          "publication_date",
          "originalpublicationdate",
          "date");
  private final Document page;
  private final List<JsonNode> things = new ArrayList<>();

  private HtmlFacts(Document page) {
    this.page = page;
    page.select("script[type=application/ld+json]").forEach(script -> addThings(script.data()));
  }

  static Header of(Document page) {
    HtmlFacts facts = new HtmlFacts(page);
    return new Header(
        facts.title(), facts.date(), facts.publisher(), facts.author(), facts.address());
  }

  /** A script that is no JSON tells nothing; pages in the wild have many such. */
  private void addThings(String json) {
    try {
      addThing(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      things.add(new ObjectMapper().createObjectNode());
    }
  }

  private void addThing(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::addThing);
    } else if (node.isObject()) {
      things.add(node);
      addThing(node.path("@graph"));
    }
  }

  /** The articles among the things that the page describes. */
  private Stream<JsonNode> articles() {
    return things.stream()
        .filter(t -> t.path("@type").toString().matches(".*(?:Article|Posting|Report|WebPage).*"));
  }

  private Optional<String> title() {
    return articles()
        .map(a -> a.path("headline").asText())
        .filter(h -> !h.isBlank())
        .findFirst()
        .or(() -> meta("og:title"))
        .or(() -> meta("citation_title"))
        .or(() -> meta("dc.title"))
        .or(() -> meta("twitter:title"))
        .or(this::heading)
        .or(() -> Optional.of(page.title()))
        .map(this::withoutSite)
        .filter(t -> !t.isBlank());
  }

  private Optional<String> heading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1
        ? Optional.of(headings.getFirst().text()).filter(t -> !t.isBlank())
        : Optional.empty();
  }

  /** "The battle for Sabra | Daily Paper" is "The battle for Sabra". */
  private String withoutSite(String title) {
    String clean = WhiteSpace.withoutUnseen(title).strip();
    Optional<String> site = publisher();
    if (site.isEmpty()) {
      return clean;
    }
    String[] parts = clean.split("\\s+[|–—»·-]\\s+");
    boolean named = parts.length > 1 && parts[parts.length - 1].equalsIgnoreCase(site.get());
    return named
        ? clean
            .substring(0, clean.lastIndexOf(parts[parts.length - 1]))
            .replaceAll("\\s+[|–—»·-]\\s+$", "")
        : clean;
  }

  private Optional<Edtf> date() {
    Stream<String> inData = articles().map(a -> a.path("datePublished").asText());
    Stream<String> inMeta = DATES.stream().flatMap(name -> meta(name).stream());
    Stream<String> inTime =
        page
            .select(
                "time[pubdate],time[itemprop=datePublished],[itemprop=datePublished],article time[datetime],header time[datetime],main time[datetime],time[datetime]")
            .stream()
            .map(
                e ->
                    e.hasAttr("datetime")
                        ? e.attr("datetime")
                        : e.hasAttr("content") ? e.attr("content") : e.text());
    Stream<String> inWords =
        page.select("[class*=date],[class*=publish],[class*=posted],[class*=byline]").stream()
            .map(Element::text)
            .filter(text -> text.length() < 100);
    return Stream.of(inData, inMeta, inTime, inWords)
        .flatMap(s -> s)
        .flatMap(text -> edtf(text.strip()).stream())
        .findFirst();
  }

  private static Optional<Edtf> edtf(String text) {
    if (text.matches("(?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2]))?")) {
      return Optional.of(Edtf.of(text));
    }
    if (text.matches("(?:19|20)\\d{6}.*")) {
      String dashed =
          text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
      return WrittenDate.find(dashed).map(WrittenDate::date);
    }
    return WrittenDate.find(text).map(WrittenDate::date);
  }

  private Optional<String> publisher() {
    return articles()
        .map(a -> a.path("publisher").path("name").asText())
        .filter(n -> !n.isBlank())
        .findFirst()
        .or(() -> meta("og:site_name"))
        .or(() -> meta("citation_publisher"))
        .or(() -> meta("dc.publisher"))
        .or(() -> meta("application-name"));
  }

  private Optional<String> author() {
    return articles()
        .flatMap(a -> names(a.path("author")).stream())
        .findFirst()
        .or(() -> meta("author"))
        .or(() -> meta("dc.creator"))
        .or(() -> meta("citation_author"))
        .or(() -> meta("parsely-author"))
        .or(() -> meta("article:author"))
        .or(() -> text("[itemprop=author] [itemprop=name],[itemprop=author],[rel=author]"))
        .filter(name -> !name.contains("://") && !name.contains("@"));
  }

  /** The names of one author or several, joined as in a byline. */
  private static Optional<String> names(JsonNode author) {
    List<String> names = new ArrayList<>();
    Iterable<JsonNode> authors = author.isArray() ? author : List.of(author);
    for (JsonNode one : authors) {
      String name = one.isTextual() ? one.asText() : one.path("name").asText();
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private Optional<String> address() {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
        .map(link -> link.attr("href"))
        .or(() -> meta("og:url"))
        .filter(address -> address.matches("https?://.+"));
  }

  private Optional<String> text(String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(text -> !text.isBlank() && text.length() < 100);
  }

  private Optional<String> meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          meta.attr("name").equalsIgnoreCase(name)
              || meta.attr("property").equalsIgnoreCase(name)
              || meta.attr("itemprop").equalsIgnoreCase(name);
      if (named && !meta.attr("content").isBlank()) {
        return Optional.of(WhiteSpace.even(meta.attr("content")).strip());
      }
    }
    return Optional.empty();
  }
}
