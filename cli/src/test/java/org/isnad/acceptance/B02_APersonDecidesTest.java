package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.observatory.Identities;
import org.isnad.observatory.IdentityAnswer;
import org.isnad.observatory.IdentityAnswer.Verdict;
import org.isnad.observatory.IdentityProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is merely alike is proposed; a person joins or parts it, and can take it back. */
class B02_APersonDecidesTest {
  @TempDir private Path folder;

  @Test
  void an_accepted_proposal_makes_two_actors_one_until_it_is_undone() {
    try (World world = new World(folder)) {
      giveTwo(world);
      Identities identities = world.identities();
      IdentityProposal proposal = identities.proposals().getFirst();
      assertThat(world.asOf("2016-05-29").actors()).hasSize(2);

      assertThat(answer(identities, proposal, Verdict.ACCEPT)).isEmpty();
      assertThat(world.asOf("2016-05-29").actors()).hasSize(1);
      assertThat(identities.proposals()).isEmpty();

      assertThat(identities.undo(identities.log().getFirst().id(), "amal", "an error")).isEmpty();
      assertThat(world.asOf("2016-05-29").actors()).hasSize(2);
      assertThat(identities.proposals()).containsExactly(proposal);
    }
  }

  @Test
  void what_was_known_before_the_decision_still_shows_two() {
    try (World world = new World(folder)) {
      giveTwo(world);
      Identities identities = world.on("2016-07-02").identities();
      answer(identities, identities.proposals().getFirst(), Verdict.ACCEPT);

      assertThat(world.asOf("2016-05-29", "2016-07-01").actors()).hasSize(2);
      assertThat(world.asOf("2016-05-29", "2016-07-02").actors()).hasSize(1);
    }
  }

  @Test
  void a_refused_proposal_is_not_made_again() {
    try (World world = new World(folder)) {
      giveTwo(world);
      Identities identities = world.identities();
      answer(identities, identities.proposals().getFirst(), Verdict.REFUSE);

      assertThat(identities.proposals()).isEmpty();
      assertThat(world.asOf("2016-05-29").actors()).hasSize(2);
    }
  }

  @Test
  void two_that_fight_each_other_are_joined_only_with_a_reason() {
    try (World world = new World(folder)) {
      giveTwo(world);
      world.given("2016-05-29 Desert Post: The Dawn Brigade fought the New Dawn Brigade.");
      Identities identities = world.identities();
      IdentityProposal proposal = identities.proposals().getFirst();

      assertThat(proposal.isHeldBack()).isTrue();
      assertThat(answer(identities, proposal, Verdict.ACCEPT))
          .singleElement()
          .asString()
          .contains("something speaks against it; give a reason");
    }
  }

  private static void giveTwo(World world) {
    world.given("2016-05-28 Coast Daily: The Dawn Brigade controls Derna.");
    world.given("2016-05-29 Gulf Monitor: The New Dawn Brigade controls Derna.");
  }

  private static List<String> answer(
      Identities identities, IdentityProposal proposal, Verdict verdict) {
    IdentityAnswer answer = new IdentityAnswer(proposal.id(), verdict, Optional.empty());
    return identities.answer(identities.proposals(), List.of(answer), "amal");
  }
}
