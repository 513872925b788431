package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileLineTest {
  @Test
  void a_known_label_with_a_value_tells_a_type_of_claim_and_its_direction() {
    String line = "• Military commander (since 2021): Omar Deng";
    ProfileLine read = ProfileLine.of(line).orElseThrow();
    assertThat(read.type()).isEqualTo(ClaimType.LEADS);
    assertThat(read.isOfSubject()).isFalse();
    assertThat(read.role()).contains("commander");
    assertThat(line.substring(read.value())).isEqualTo("Omar Deng");
    assertThat(ProfileLine.of("Allies: White Army").orElseThrow().isOfSubject()).isTrue();
  }

  @Test
  void other_labels_and_labels_without_a_value_are_no_such_line() {
    assertThat(ProfileLine.of("Allies:")).isEmpty();
    assertThat(ProfileLine.of("Author: Omar Deng")).isEmpty();
    assertThat(ProfileLine.of("The commander said: Omar Deng left.")).isEmpty();
    assertThat(ProfileLine.of("10:30 Headquarters: Wau")).isEmpty();
  }

  @Test
  void a_label_alone_is_known_in_any_case() {
    assertThat(ProfileLine.isLabel("Area of Operations")).isTrue();
    assertThat(ProfileLine.isLabel("Published")).isFalse();
    assertThat(ProfileLine.of("Area(s) of operation: Wau")).isPresent();
  }
}
