package org.isnad.claims.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The grammar's frames: the project's own, and those a theatre adds. See docs/grammar.md. */
public final class Frames {
  private static final List<String> FILES =
      List.of(
          "command.yaml",
          "strength.yaml",
          "territory.yaml",
          "presence.yaml",
          "membership.yaml",
          "alliance.yaml",
          "hostility.yaml",
          "support.yaml",
          "accusation.yaml",
          "listing.yaml",
          "naming.yaml",
          "events-battle.yaml",
          "events-territory.yaml",
          "events-strikes.yaml",
          "events-people.yaml",
          "events-movement.yaml",
          "events-politics.yaml",
          "events-strategic.yaml");

  private Frames() {}

  /** The project's frames, in the order of their files. */
  public static List<Frame> load() {
    List<Frame> frames = new ArrayList<>();
    for (String file : FILES) {
      try (InputStream in = Frames.class.getResourceAsStream("/org/isnad/claims/frames/" + file)) {
        if (in == null) {
          throw new IllegalStateException("the grammar file " + file + " is missing");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        frames.addAll(new FrameFile(file, text).frames());
      } catch (IOException e) {
        throw new UncheckedIOException("the grammar file " + file + " cannot be read", e);
      }
    }
    return frames;
  }

  /**
   * The frames of the {@code .yaml} files of a folder, in order of their names; none where there is
   * no such folder.
   *
   * @throws GrammarException with the mistakes of the first file that has any
   */
  public static List<Frame> of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Frame> frames = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        frames.addAll(new FrameFile(file.toString(), Files.readString(file)).frames());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the grammar files in " + folder + " cannot be read; check their rights", e);
    }
    return frames;
  }
}
