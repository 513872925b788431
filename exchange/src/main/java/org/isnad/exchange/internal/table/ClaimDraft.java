package org.isnad.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;

/** The parts of a claim as a row gives them, before its document is known. */
public final class ClaimDraft {
  private final ClaimType type;
  private Optional<Mention> subject = Optional.empty();
  private Optional<Mention> object = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<Edtf> when = Optional.empty();
  private List<String> saidBy = new ArrayList<>();
  private Modality modality = Modality.ASSERTED;
  private Range number = Range.UNKNOWN;
  private String words = "";
  private final SortedMap<String, String> detail = new TreeMap<>();

  public ClaimDraft(ClaimType type) {
    this.type = type;
  }

  public ClaimDraft subject(Optional<String> name) {
    subject = name.map(Mention::of);
    return this;
  }

  public ClaimDraft object(Optional<String> name) {
    object = name.map(Mention::of);
    return this;
  }

  /** The parties with their other names. */
  public ClaimDraft parties(Optional<Mention> from, Optional<Mention> to) {
    subject = from;
    object = to;
    return this;
  }

  public ClaimDraft place(Optional<String> name) {
    place = name;
    return this;
  }

  public ClaimDraft when(Optional<Edtf> time) {
    when = time;
    return this;
  }

  /** The chain, outermost first; a name that follows itself is one link. */
  public ClaimDraft saidBy(List<String> speakers) {
    List<String> chain = new ArrayList<>();
    for (String speaker : speakers) {
      if (chain.isEmpty() || !chain.getLast().equals(speaker)) {
        chain.add(speaker);
      }
    }
    saidBy = chain;
    return this;
  }

  public ClaimDraft modality(Modality held) {
    modality = held;
    return this;
  }

  public ClaimDraft number(Range range) {
    number = range;
    return this;
  }

  public ClaimDraft detail(String key, String value) {
    detail.put(key, value);
    return this;
  }

  /** The words that will carry it. */
  public ClaimDraft quote(String exact) {
    words = exact;
    return this;
  }

  /** The claim without a place to stand on, to see what its parts already tell. */
  public Claim bare() {
    return claim("", new Selector(words, "", "", 0, words.length()), "", Optional.empty(), "");
  }

  /**
   * The claim.
   *
   * @param rule the format and vintage it was read by
   */
  public Claim on(Document document, Selector quote, String rule) {
    String id =
        ClaimId.of(
            document.id(),
            quote.start(),
            quote.end(),
            type.word(),
            subject,
            object,
            place,
            number,
            detail);
    return claim(id, quote, document.id(), document.date(), rule);
  }

  private Claim claim(
      String id, Selector quote, String document, Optional<Edtf> published, String rule) {
    return new Claim(
        id,
        type,
        subject,
        object,
        quote,
        place,
        when,
        saidBy,
        modality,
        number,
        detail,
        document,
        published,
        "isnad-exchange 1",
        rule);
  }
}
