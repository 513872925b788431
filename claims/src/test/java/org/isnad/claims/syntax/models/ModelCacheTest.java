package org.isnad.claims.syntax.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  private static final String LEXICON = "lexica/en-ambiguity-classes-simplified-lowercase";

  private final List<String> progress = new ArrayList<>();

  @Test
  void a_kept_model_is_the_one_that_was_unpacked(@TempDir Path folder) {
    Path fresh = folder.resolve("not/yet/there");
    Map<String, List<String>> unpacked = new ModelCache(fresh, progress::add).load(LEXICON);
    Map<String, List<String>> kept = new ModelCache(fresh, progress::add).load(LEXICON);
    assertThat(progress)
        .containsExactly(
            "Unpacking the language model en-ambiguity-classes-simplified-lowercase.model (once)"
                + " …");
    assertThat(kept).hasSizeGreaterThan(100_000).isEqualTo(unpacked);
  }

  @Test
  void a_spoilt_one_is_named_with_what_to_do(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("en-pos.model");
    Files.writeString(file, "spoilt");
    assertThatThrownBy(() -> new ModelCache(folder, progress::add).load("models/en-pos"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "cannot read the language model " + file + "; delete that folder and try again");
    assertThat(progress).isEmpty();
  }
}
