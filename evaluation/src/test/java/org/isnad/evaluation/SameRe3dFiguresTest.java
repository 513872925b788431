package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.evaluation.re3d.Mention;
import org.isnad.evaluation.re3d.MentionScore;
import org.isnad.evaluation.re3d.Re3d;
import org.isnad.evaluation.re3d.Relation;
import org.isnad.evaluation.re3d.RelationScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our scores on re3d and {@code score_re3d.py} print the same figures for the same output. */
class SameRe3dFiguresTest {
  @TempDir private Path folder;

  @Test
  void both_scorers_print_the_same_figures_for_what_the_reader_finds() throws IOException {
    Path re3d = Reference.shared("data/re3d");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ScoreRe3d.run(
            new PrintWriter(out),
            new PrintWriter(err),
            re3d.toString(),
            "--write",
            folder.toString());
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains(python(re3d, "mentions", folder.resolve("mentions.tsv")))
        .contains(python(re3d, "relations", folder.resolve("relations.tsv")));
  }

  @Test
  void both_scorers_print_the_same_figures_for_mentions_that_are_half_right() throws IOException {
    Path folderOfGold = Reference.shared("data/re3d");
    List<Mention> gold = Re3d.load(folderOfGold).mentions();
    List<Mention> spoiled = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Mention m = gold.get(i);
      switch (i % 5) {
        case 0 -> spoiled.add(m);
        case 1 -> spoiled.add(new Mention(m.document(), m.begin() + 1, m.end() + 3, m.type(), "x"));
        case 2 -> spoiled.add(new Mention(m.document(), m.begin(), m.end(), "Person", m.text()));
        case 3 -> spoiled.add(new Mention(m.document(), m.begin(), m.end(), "Nationality", "x"));
        default -> spoiled.add(new Mention("no such document", 0, 5, m.type(), m.text()));
      }
    }
    Path file = write(spoiled.stream().map(Mention::line).toList());
    assertThat(new MentionScore(gold, spoiled).table())
        .isEqualTo(python(folderOfGold, "mentions", file));
  }

  @Test
  void both_scorers_print_the_same_figures_for_relations_that_are_half_right() throws IOException {
    Path folderOfGold = Reference.shared("data/re3d");
    List<Relation> gold = Re3d.load(folderOfGold).relations();
    List<Relation> spoiled = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Relation r = gold.get(i);
      String first = r.source().split(" ")[0];
      switch (i % 5) {
        case 0 -> spoiled.add(r);
        case 1 -> spoiled.add(new Relation(r.document(), r.target(), r.type(), r.source()));
        case 2 -> spoiled.add(new Relation(r.document(), first, r.type(), r.target()));
        case 3 -> spoiled.add(new Relation(r.document(), r.source(), "AlliesOf", r.target()));
        default -> spoiled.add(new Relation(r.document(), r.source(), "Unheard", r.target()));
      }
    }
    Path file = write(spoiled.stream().map(Relation::line).toList());
    assertThat(new RelationScore(gold, spoiled).table())
        .isEqualTo(python(folderOfGold, "relations", file));
  }

  private Path write(List<String> lines) throws IOException {
    return Files.writeString(
        folder.resolve("spoiled.tsv"), lines.stream().collect(Collectors.joining("\n")));
  }

  private static String python(Path re3d, String mode, Path file) throws IOException {
    return Reference.python(re3d.resolve("score_re3d.py"), mode, file.toString());
  }
}
