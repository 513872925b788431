package org.isnad.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that one document says, with its words, its speakers and its time. Immutable.
 *
 * @param id hash of what it says and where: see {@link ClaimId}
 * @param type the kind of fact
 * @param subject who or what it is about, as the document names it; absent where the text names
 *     nobody
 * @param object the other party, where the type has one
 * @param selector the exact characters that carry it
 * @param place as the text gives it
 * @param when when it was so, as the text says or lets one reckon from its date
 * @param saidBy those to whom the author ascribes it, outermost first; empty for the author's own
 *     voice
 * @param modality how it is held
 * @param number fighters, for {@link ClaimType#STRENGTH}, or the killed of an event
 * @param detail type-specific words: event, class, role, means, extent, accepted, act, killed_low …
 * @param document id of the document
 * @param published the document's date
 * @param extractor who took it out: the reader's name and version
 * @param rule the grammar's rule that fired
 */
public record Claim(
    String id,
    ClaimType type,
    Optional<Mention> subject,
    Optional<Mention> object,
    Selector selector,
    Optional<String> place,
    Optional<Edtf> when,
    List<String> saidBy,
    Modality modality,
    Range number,
    SortedMap<String, String> detail,
    String document,
    Optional<Edtf> published,
    String extractor,
    String rule) {
  public Claim {
    saidBy = List.copyOf(saidBy);
    detail = Collections.unmodifiableSortedMap(new TreeMap<>(detail));
  }

  /** A type-specific word, such as {@code event} or {@code role}. */
  public Optional<String> findDetail(String key) {
    return Optional.ofNullable(detail.get(key));
  }

  /** The event's type, for {@link ClaimType#EVENT}. */
  public Optional<EventType> eventType() {
    return findDetail("event").flatMap(EventType::find);
  }

  /** A map for {@link #detail} from key, value pairs. */
  public static SortedMap<String, String> detail(String... pairs) {
    SortedMap<String, String> map = new TreeMap<>();
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
