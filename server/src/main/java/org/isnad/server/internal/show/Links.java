package org.isnad.server.internal.show;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Address;

/**
 * The addresses of the pages; each keeps the two times of the page it stands on.
 *
 * @param times the parameters that keep them
 */
public record Links(Map<String, String> times) {
  public Links {
    times = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(times));
  }

  /** A page by its path. */
  public String to(String path) {
    return Address.of(path, times);
  }

  /** A page by its path with one parameter more. */
  public String to(String path, String parameter, String value) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(parameter, value);
    query.putAll(times);
    return Address.of(path, query);
  }

  /** The page of an actor, a person or a place. */
  public String to(Entity entity) {
    return to((entity.isPlace() ? "/places/" : "/actors/") + entity.id());
  }

  /** The page of a claim. */
  public String to(ResolvedClaim claim) {
    return to("/claims/" + claim.claim().id());
  }

  /** The page of a report. */
  public String to(Document document) {
    return to("/reports/" + document.id());
  }
}
