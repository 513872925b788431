package org.isnad.server.internal.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.show.Pager;

/**
 * A long list in pages.
 *
 * @param items those of this page
 * @param pager the way to the others
 */
record Paging<T>(List<T> items, Pager pager) {
  private static final String PARAMETER = "page";

  /**
   * The page of a list that a visit asks for.
   *
   * @throws Refusal where the page's number is none
   */
  static <T> Paging<T> of(List<T> all, int perPage, Visit visit) {
    int pages = Math.max(1, (all.size() + perPage - 1) / perPage);
    int page = Math.min(number(visit), pages);
    int from = (page - 1) * perPage;
    int to = Math.min(all.size(), from + perPage);
    String words = pages == 1 ? "" : visit.words().of("pager.of", from + 1, to, all.size());
    String previous = page > 1 ? address(visit, page - 1) : "";
    String next = page < pages ? address(visit, page + 1) : "";
    return new Paging<>(all.subList(from, to), new Pager(words, previous, next));
  }

  private static int number(Visit visit) {
    String text = visit.request().find(PARAMETER).orElse("1");
    if (!text.matches("[1-9]\\d{0,6}")) {
      throw Refusal.told(400, "refused.page", text);
    }
    return Integer.parseInt(text);
  }

  private static String address(Visit visit, int page) {
    Map<String, String> query = new LinkedHashMap<>(visit.request().query());
    query.remove("token");
    query.put(PARAMETER, page == 1 ? "" : Integer.toString(page));
    return Address.of(visit.request().path(), query);
  }
}
