package org.isnad.documents.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a web page what its marks tell to be no part of the story. */
final class HtmlFurniture {
  private static final String ALWAYS =
      "script,style,template,noscript,iframe,object,embed,svg,canvas,form,button,input,select,"
          + "textarea,dialog,nav,aside,footer,[hidden],[aria-hidden=true],[role=navigation],"
          + "[role=complementary],[role=contentinfo],[role=banner],[role=search],[role=dialog],"
          + "[role=alert],[role=menu],[style~=(?i)display:\\s*none]";

  /** Words in a class or id; each must stand alone: "share-bar" has one, "shareholder" none. */
  private static final Set<String> WORDS =
      Set.of(
          "related",
          "share",
          "sharing",
          "social",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "comment",
          "comments",
          "disqus",
          "respond",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "promo",
          "promotion",
          "advert",
          "advertisement",
          "ad",
          "ads",
          "sponsor",
          "sponsored",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "footer",
          "masthead",
          "bio",
          "recommended",
          "recommendations",
          "popular",
          "trending",
          "outbrain",
          "taboola",
          "paywall",
          "tags",
          "pagination",
          "pager",
          "popup",
          "modal",
          "overlay",
          "skip",
          "toolbar",
          "widget",
          "teaser",
          "teasers",
          "carousel",
          "byline",
          "dateline",
          "timestamp");

  /** Words that tell where the story is, whatever else the class or id says. */
  private static final Set<String> STORY =
      Set.of("body", "content", "main", "entry", "story", "article", "page", "site", "wrapper");

  private HtmlFurniture() {}

  static void removeFrom(Document page) {
    page.select(ALWAYS).remove();
    page.select("body > header").stream()
        .filter(header -> header.select("h1").isEmpty())
        .forEach(Element::remove);
    int all = Math.max(1, HtmlPage.prose(page.body()));
    for (Element element : page.body().select("[class],[id]")) {
      boolean attached = element.parent() != null && element.ownerDocument() != null;
      if (attached && isNamedFurniture(element) && HtmlPage.prose(element) * 2 < all) {
        element.remove();
      }
    }
    for (Element list : page.body().select("ul,ol,table")) {
      if (list.select("li,td").size() >= 3 && HtmlBlocks.linkShare(list) > 0.7) {
        list.remove();
      }
    }
  }

  private static boolean isNamedFurniture(Element element) {
    if (element.normalName().matches("body|html|h1|article|main")) {
      return false;
    }
    List<String> words = words(element.className() + " " + element.id());
    return words.stream().anyMatch(WORDS::contains)
        && words.stream().filter(STORY::contains).count() < 2;
  }

  private static List<String> words(String name) {
    String apart = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    return List.of(apart.split("[^a-z]+"));
  }
}
