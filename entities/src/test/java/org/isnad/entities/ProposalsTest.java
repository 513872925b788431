package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Evidence;
import org.isnad.model.IdentityEntry.Judged;
import org.isnad.model.IdentityEntry.Word;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.junit.jupiter.api.Test;

class ProposalsTest {
  private static final Entity MARSUS = actor("actor:bunyan-marsus", "Bunyan al-Marsus");
  private static final Entity BANYAN = actor("actor:banyan-marsus", "Banyan Marsus");
  private static final Entity WALL = actor("actor:wall", "Solid Foundation");
  private static final Entity DAWN = actor("actor:dawn", "Libya Dawn");
  private static final Instant NOON = Instant.parse("2016-05-30T12:00:00Z");

  private final List<ResolvedClaim> claims = new ArrayList<>();

  @Test
  void alike_names_are_proposed_and_never_joined() {
    Proposal proposal = list(Register.EMPTY, IdentityLog.EMPTY, MARSUS, BANYAN, DAWN).getFirst();

    assertThat(proposal.left()).isEqualTo(BANYAN);
    assertThat(proposal.right()).isEqualTo(MARSUS);
    assertThat(proposal.names()).isInstanceOf(Match.Same.class);
    assertThat(proposal.isHeldBack()).isFalse();
  }

  @Test
  void a_sources_also_known_as_proposes_names_that_share_no_letters() {
    say(MARSUS, ClaimType.NAME, WALL, "Bunyan al-Marsus, also known as Solid Foundation", "2016");

    Proposal proposal = list(Register.EMPTY, IdentityLog.EMPTY, MARSUS, WALL).getFirst();

    assertThat(proposal.strength()).isGreaterThan(0.9);
    assertThat(proposal.evidence().getFirst().kind()).isEqualTo(Evidence.Kind.ALSO_KNOWN_AS);
  }

  @Test
  void two_that_fight_each_other_are_held_back() {
    say(MARSUS, ClaimType.HOSTILE_TO, BANYAN, "fought", "2016");

    Proposal proposal = list(Register.EMPTY, IdentityLog.EMPTY, MARSUS, BANYAN).getFirst();

    assertThat(proposal.isHeldBack()).isTrue();
    assertThat(proposal.strength()).isLessThan(0.3);
  }

  @Test
  void two_leaders_at_one_time_hold_a_proposal_back() {
    say(actor("person:bashir", "Bashir"), ClaimType.LEADS, MARSUS, "led by Bashir", "2016");
    say(actor("person:salim", "Salim"), ClaimType.LEADS, BANYAN, "led by Salim", "2016-05");

    Proposal proposal = list(Register.EMPTY, IdentityLog.EMPTY, MARSUS, BANYAN).getFirst();

    assertThat(proposal.evidence().getFirst().words())
        .isEqualTo("person:salim leads the one, person:bashir the other, at one time");
    assertThat(proposal.isHeldBack()).isTrue();
  }

  @Test
  void two_leaders_one_after_the_other_do_not() {
    say(actor("person:bashir", "Bashir"), ClaimType.LEADS, MARSUS, "led by Bashir", "2014");
    say(actor("person:salim", "Salim"), ClaimType.LEADS, BANYAN, "led by Salim", "2016");

    assertThat(list(Register.EMPTY, IdentityLog.EMPTY, MARSUS, BANYAN).getFirst().isHeldBack())
        .isFalse();
  }

  @Test
  void what_is_judged_or_stands_twice_in_the_register_is_not_proposed() {
    Word word = new Word("amal", "two rooms", List.of());
    IdentityLog judged =
        IdentityLog.of(List.of(Judged.of(MARSUS.id(), BANYAN.id(), Verdict.DIFFERENT, word, NOON)));

    assertThat(list(Register.EMPTY, judged, MARSUS, BANYAN)).isEmpty();
    assertThat(list(new Register(List.of(MARSUS, BANYAN)), IdentityLog.EMPTY, MARSUS, BANYAN))
        .isEmpty();
  }

  @Test
  void the_entity_of_the_register_stands_for_both() {
    Proposal proposal =
        list(new Register(List.of(MARSUS)), IdentityLog.EMPTY, MARSUS, BANYAN).getFirst();

    assertThat(proposal.left()).isEqualTo(MARSUS);
  }

  private List<Proposal> list(Register register, IdentityLog log, Entity... entities) {
    return new Proposals(register, new EvidenceBook(claims, register), log).list(List.of(entities));
  }

  private void say(Entity subject, ClaimType type, Entity object, String quote, String when) {
    Claim claim =
        new Claim(
            ClaimId.of(subject.id(), type, object.id()),
            type,
            Optional.of(Mention.of(subject.name())),
            Optional.of(Mention.of(object.name())),
            Selector.of(quote, 0, quote.length()),
            Optional.empty(),
            Optional.of(Edtf.of(when)),
            List.of(),
            Modality.ASSERTED,
            Range.UNKNOWN,
            new java.util.TreeMap<>(),
            "report",
            Optional.empty(),
            "test",
            "test");
    claims.add(
        new ResolvedClaim(
            claim, Optional.of(subject.id()), Optional.of(object.id()), Optional.empty(), NOON));
  }

  private static Entity actor(String id, String name) {
    return new Entity(
        id, name, EntityClass.ARMED_GROUP, List.of(), Optional.empty(), Optional.empty());
  }
}
