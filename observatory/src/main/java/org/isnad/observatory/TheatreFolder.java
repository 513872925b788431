package org.isnad.observatory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entities.Register;
import org.isnad.entities.RegisterException;
import org.isnad.entities.TheatreFiles;
import org.isnad.model.Entity;
import org.isnad.model.Source;
import org.isnad.model.picture.Rules;

/** The files of a theatre's folder. */
final class TheatreFolder {
  private static final String FILE = "theatre.yaml";
  private static final List<String> NEW_FILES =
      List.of(FILE, "actors.yaml", "places.yaml", "sources.yaml");

  private TheatreFolder() {}

  static boolean isTheatre(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  static Theatre open(Path folder) {
    Path file = folder.resolve(FILE);
    if (!isTheatre(folder)) {
      throw new TheatreException(
          folder + " is no theatre: it has no " + FILE + "; make one with: isnad init " + folder);
    }
    JsonNode settings = settings(file);
    Knowledge knowledge = knowledge(TheatreFiles.in(folder));
    return new Theatre(
        folder,
        text(settings, "name").orElse(String.valueOf(folder.getFileName())),
        text(settings, "description").orElse(""),
        text(settings, "map").map(folder::resolve).filter(Files::isRegularFile),
        text(settings, "briefing").map(day -> day(file, day)),
        newReports(file, settings),
        knowledge);
  }

  /**
   * What the lists of a theatre hold.
   *
   * @throws TheatreException with every problem of its files
   */
  static Knowledge knowledge(TheatreFiles files) {
    Register register = register(files);
    Set<String> ids =
        register.entities().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    List<String> problems = new ArrayList<>();
    List<Source> sources = SourcesFile.read(files.list("sources.yaml", problems), ids);
    Rules rules = RuleFiles.read(files, ids, problems);
    if (!problems.isEmpty()) {
      throw new TheatreException(String.join("\n", problems));
    }
    return new Knowledge(register.entities(), within(register), sources, rules);
  }

  private static NewReports newReports(Path file, JsonNode settings) {
    return new NewReports(
        isChosen(file, settings, "review", "before", "after"),
        isChosen(file, settings, "fetch", "true", "false"));
  }

  /** Whether a setting has the one of its two values that is not usual. */
  private static boolean isChosen(
      Path file, JsonNode settings, String key, String chosen, String usual) {
    String value = text(settings, key).orElse(usual);
    if (!value.equals(chosen) && !value.equals(usual)) {
      throw new TheatreException(
          file + ": " + key + " “" + value + "” is not known; write " + chosen + " or " + usual);
    }
    return value.equals(chosen);
  }

  private static JsonNode settings(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new ObjectMapper(new YAMLFactory()).readTree(in);
    } catch (JsonProcessingException e) {
      throw new TheatreException(
          file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new TheatreException(file + " cannot be read; check its rights", e);
    }
  }

  private static Optional<String> text(JsonNode settings, String key) {
    return Optional.ofNullable(settings.get(key)).map(JsonNode::asText).filter(t -> !t.isBlank());
  }

  private static LocalDate day(Path file, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TheatreException(
          file + ": briefing “" + text + "” is no day; write one such as 2016-05-30", e);
    }
  }

  private static Map<String, String> within(Register register) {
    Map<String, String> within = new HashMap<>();
    register
        .places()
        .forEach((id, details) -> details.within().ifPresent(other -> within.put(id, other)));
    return within;
  }

  private static Register register(TheatreFiles files) {
    try {
      return Register.read(files);
    } catch (RegisterException e) {
      throw new TheatreException(String.join("\n", e.problems()), e);
    }
  }

  static Theatre init(Path folder) {
    if (isTheatre(folder)) {
      throw new TheatreException(folder + " is a theatre already; choose another folder");
    }
    try {
      Files.createDirectories(folder.resolve("reports"));
      for (String name : NEW_FILES) {
        copy(
            name,
            folder.resolve(name),
            String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
      }
    } catch (IOException e) {
      throw new TheatreException(
          folder + " cannot be made (" + e.getMessage() + "); choose a folder you may write to", e);
    }
    return open(folder);
  }

  private static void copy(String name, Path target, String theatre) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    try (InputStream in = TheatreFolder.class.getResourceAsStream("new-theatre/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + name + "; build it anew");
      }
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      Files.writeString(target, text.replace("{name}", "\"" + theatre.replace("\"", "'") + "\""));
    }
  }
}
