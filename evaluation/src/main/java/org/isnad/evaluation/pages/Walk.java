package org.isnad.evaluation.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of each kind, found by following the links of the pages from the first one on. Pages of
 * one kind differ in the last part of their path alone.
 */
public final class Walk {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
  private static final int MOST_SHAPES = 80;

  private final Visitor visitor;

  public Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * A page that was come upon.
   *
   * @param address with its query
   * @param first how its first fetch went
   */
  public record Seen(String address, Visitor.Answer first) {}

  /** The pages in the order in which they were come upon. */
  public List<Seen> pages() {
    Deque<String> open = new ArrayDeque<>(List.of("/", "/search?q=a"));
    Set<String> shapes = new HashSet<>(Set.of("/", "/search"));
    List<Seen> pages = new ArrayList<>();
    while (!open.isEmpty()) {
      String address = open.remove();
      Visitor.Answer answer = visitor.fetch(address);
      pages.add(new Seen(address, answer));
      Matcher link = LINK.matcher(answer.text());
      while (link.find()) {
        String found = link.group(1).replace("&amp;", "&");
        if (!found.startsWith("/static/") && isNew(found, shapes)) {
          open.add(found);
        }
      }
    }
    return pages;
  }

  private static boolean isNew(String address, Set<String> shapes) {
    String path = address.replaceFirst("[?#].*", "");
    String shape = path.indexOf('/', 1) < 0 ? path : path.replaceFirst("/[^/]*$", "/*");
    return shapes.size() < MOST_SHAPES && shapes.add(shape);
  }
}
