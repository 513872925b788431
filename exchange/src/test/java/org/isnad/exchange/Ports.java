package org.isnad.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Position;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.isnad.model.exchange.ImportOptions;

/** A made-up report of some ports, with all that makes files break, and what its claims are. */
final class Ports {
  private static final String TEXT =
      "An aide said the Guard & the \"Union\" <hold> Westport.\n=It denied a pledge.";

  private Ports() {}

  static ImportOptions options() {
    return ImportOptions.accessedOn(Pages.FETCHED);
  }

  /** Claims without where they stand in their report, which no form can bring back. */
  static List<String> claims(List<Imported> rows) {
    List<String> lines = new ArrayList<>();
    for (Imported imported : rows) {
      Imported.Row row = (Imported.Row) imported;
      row.claims().forEach(claim -> lines.add(line(claim, row.document())));
    }
    return lines;
  }

  static List<String> claims() {
    ClaimView view = view();
    return view.claims().stream().map(c -> line(c.claim(), view.documentOf(c))).toList();
  }

  private static String line(Claim c, Document document) {
    Selector s = c.selector();
    return String.join(
        " | ",
        List.of(
            c.id(),
            c.type() + "",
            c.subject() + "",
            c.object() + "",
            s.exact() + "/" + s.prefix() + "/" + s.suffix(),
            c.place() + "",
            c.when() + "",
            c.saidBy() + "",
            c.modality() + "",
            c.number() + "",
            c.detail() + "",
            c.published() + "",
            c.extractor() + " " + c.rule(),
            document.file()
                + document.title()
                + document.publisher()
                + document.author()
                + document.source()));
  }

  static ClaimView view() {
    return view("Harbour Guard");
  }

  /** A report that says three things, with all that makes files break. */
  static ClaimView view(String name) {
    Document document =
        new Document(
            "d1",
            "ports.txt",
            Optional.of("Ports, “weekly”"),
            Optional.of(Edtf.of("2016-05-31")),
            Optional.of("Coast Daily"),
            Optional.of("A. Writer"),
            Optional.of("https://example.org/1"),
            TEXT,
            List.of());
    List<ResolvedClaim> claims =
        List.of(
            claim(
                "0123456789abcdef0123", ClaimType.CONTROLS, Modality.ASSERTED, "2016-05", document),
            claim(
                "1123456789abcdef0123",
                ClaimType.EVENT,
                Modality.CLAIMED,
                "2016-05-28/2016-05-30",
                document),
            claim("2123456789abcdef0123", ClaimType.PLEDGES_TO, Modality.DENIED, "", document));
    Map<String, Entity> entities =
        Map.of(
            "actor:guard", entity("actor:guard", name, EntityClass.MILITIA, Optional.empty()),
            "actor:union", entity("actor:union", "Union", EntityClass.UNKNOWN, Optional.empty()),
            "place:westport",
                entity(
                    "place:westport",
                    "Westport",
                    EntityClass.PLACE,
                    Optional.of(new Position(32.5, -12.25, 2))));
    return new ClaimView(
        LocalDate.parse("2020-12-31"), Instant.EPOCH, claims, entities, Map.of("d1", document));
  }

  private static Entity entity(String id, String name, EntityClass kind, Optional<Position> at) {
    return new Entity(id, name, kind, List.of("Guards, the"), at, Optional.empty());
  }

  private static ResolvedClaim claim(
      String id, ClaimType type, Modality modality, String when, Document document) {
    boolean isControl = type == ClaimType.CONTROLS;
    boolean isEvent = type == ClaimType.EVENT;
    int start = type == ClaimType.PLEDGES_TO ? TEXT.indexOf('=') : 13;
    int end = start == 13 ? TEXT.indexOf('\n') : TEXT.length();
    Claim claim =
        new Claim(
            id,
            type,
            Optional.of(new Mention("Harbour Guard", List.of("the Guard", "Guards, the"))),
            Optional.of(Mention.of(isControl ? "Westport" : "Union")),
            Selector.of(TEXT, start, end),
            isEvent ? Optional.of("Westport") : Optional.empty(),
            Optional.of(when).filter(w -> !w.isEmpty()).map(Edtf::of),
            isEvent ? List.of("the \"Union\"", "an aide, unnamed") : List.of(),
            modality,
            isEvent ? Range.atMost(7) : Range.UNKNOWN,
            isEvent
                ? Claim.detail("event", "battle", "code", "007", "toll", "12", "own", "true")
                : new java.util.TreeMap<>(),
            document.id(),
            document.date(),
            "reader 1",
            "holds-1");
    String object = isControl ? "place:westport" : "actor:union";
    return new ResolvedClaim(
        claim,
        Optional.of("actor:guard"),
        Optional.of(object),
        isEvent ? Optional.of("place:westport") : Optional.empty(),
        Instant.EPOCH);
  }
}
