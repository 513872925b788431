package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Grade;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;

/**
 * Claims as objects of STIX: a tie of two known things is a relationship, a denial an opinion,
 * every other claim a note.
 *
 * @param grades the sources' grades, by the names under which they are cited
 */
record StixClaims(Map<String, Grade> grades) {
  private static final Set<ClaimType> TIES =
      EnumSet.of(
          ClaimType.LEADS,
          ClaimType.OPERATES_IN,
          ClaimType.CONTROLS,
          ClaimType.MEMBER_OF,
          ClaimType.ALLIED_WITH,
          ClaimType.HOSTILE_TO,
          ClaimType.PLEDGES_TO,
          ClaimType.SPLITS_FROM,
          ClaimType.BECOMES,
          ClaimType.SUPPORTS,
          ClaimType.ACCUSED_OF,
          ClaimType.LISTED_BY);

  /**
   * The STIX ids around a claim.
   *
   * @param from its subject
   * @param to its object
   * @param at its place
   * @param publisher the source of its report
   */
  record Ends(Optional<String> from, Optional<String> to, Optional<String> at, String publisher) {
    /** What a note or an opinion is about; the source where nothing else is known. */
    private List<String> about() {
      List<String> about = Stream.of(from, to, at).flatMap(Optional::stream).distinct().toList();
      return about.isEmpty() ? List.of(publisher) : about;
    }

    private boolean areTwo() {
      return from.isPresent() && to.isPresent();
    }
  }

  /** The object of a claim. */
  ObjectNode object(ResolvedClaim resolved, Document document, Ends ends) {
    Claim claim = resolved.claim();
    String moment = Stix.moment(resolved.recorded());
    boolean isTie = TIES.contains(claim.type()) && ends.areTwo();
    ObjectNode object;
    if (claim.modality() == Modality.DENIED) {
      object = opinion(claim, moment, ends);
    } else if (isTie && claim.modality() != Modality.EXPECTED) {
      object = relationship(claim, moment, ends);
    } else {
      object = note(claim, moment, ends);
    }
    object.put("created_by_ref", ends.publisher());
    extend(object, resolved, document);
    return object;
  }

  private static ObjectNode opinion(Claim claim, String moment, Ends ends) {
    ObjectNode object =
        Stix.head("opinion", NameId.of("opinion", claim.id()), moment)
            .put("explanation", claim.selector().exact())
            .put("opinion", "disagree");
    object.set("object_refs", Json.list(ends.about()));
    return object;
  }

  private static ObjectNode note(Claim claim, String moment, Ends ends) {
    ObjectNode object =
        Stix.head("note", NameId.of("note", claim.id()), moment)
            .put("abstract", claim.findDetail("event").orElse(claim.type().word()))
            .put("content", claim.selector().exact());
    object.set("object_refs", Json.list(ends.about()));
    return object;
  }

  /** STIX wants the stop behind the start: the day after the last day. */
  private static ObjectNode relationship(Claim claim, String moment, Ends ends) {
    ObjectNode object =
        Stix.head("relationship", NameId.of("relationship", claim.id()), moment)
            .put("relationship_type", claim.type().word().replace('_', '-'))
            .put("description", claim.selector().exact())
            .put("source_ref", ends.from().orElseThrow())
            .put("target_ref", ends.to().orElseThrow());
    Optional<Edtf> when = claim.when();
    when.flatMap(Edtf::earliest).ifPresent(day -> object.put("start_time", Stix.moment(day)));
    when.flatMap(Edtf::latest)
        .ifPresent(day -> object.put("stop_time", Stix.moment(day.plusDays(1))));
    return object;
  }

  /** The source's grade: its digit is a confidence, its letter has no field of STIX. */
  private void extend(ObjectNode object, ResolvedClaim claim, Document document) {
    Optional<String> grade = Optional.ofNullable(grades.get(document.voice())).map(Grade::code);
    grade
        .map(code -> code.charAt(code.length() - 1))
        .filter(digit -> digit >= '1' && digit <= '5')
        .ifPresent(digit -> object.put("confidence", 90 - 20 * (digit - '1')));
    ObjectNode extension = Stix.extension(object);
    grade
        .filter(code -> Character.isLetter(code.charAt(0)))
        .ifPresent(code -> extension.put("source_reliability", code.substring(0, 1)));
    extension.set("claim", ClaimLines.line(claim, document));
  }
}
