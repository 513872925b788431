package org.isnad.claims.grammar;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.ClaimType;
import org.isnad.model.Modality;

/**
 * One file of frames: read, and checked so that a mistake is told with its line and a caret.
 *
 * @param name the file's name, for messages
 * @param text what it says
 */
record FrameFile(String name, String text) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Set<String> KINDS =
      Set.of(
          "group", "person", "place", "state", "actor", "where", "any", "other", "thing", "sure");
  private static final Set<String> STEPS =
      Set.of(
          "MOD", "WHERE", "OPENING", "FOES", "STRUCK", "SUBJ", "OBJ", "GSUBJ", "BEARER", "OWNER",
          "HEAD", "SELF", "LEFT", "RIGHT", "none");
  private static final Pattern STEP = Pattern.compile("(?:prep|clause):[a-z/]+|[a-z]+");

  /** The frames of the file; a {@link GrammarException} tells every mistake at once. */
  List<Frame> frames() {
    List<Frame> frames;
    try {
      frames = YAML.readValue(text, new TypeReference<List<Frame>>() {});
    } catch (PropertyBindingException e) {
      throw new GrammarException(List.of(unknownKey(e.getPropertyName())));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new GrammarException(
          List.of(
              problem(
                  at == null ? 1 : at.getLineNr(),
                  at == null ? 1 : at.getColumnNr(),
                  e.getOriginalMessage())));
    }
    List<String> problems = new ArrayList<>();
    frames.forEach(frame -> check(frame, problems));
    if (!problems.isEmpty()) {
      throw new GrammarException(problems);
    }
    return frames;
  }

  private void check(Frame frame, List<String> problems) {
    String rule = frame.rule() == null ? "" : frame.rule();
    if (rule.isBlank()) {
      problems.add(name + ": a frame has no rule; begin it with “- rule: type.name”");
      return;
    }
    if (frame.words().isEmpty()) {
      problems.add(at(rule, "words", "has no words that set it off; write words: [word, word]"));
    }
    if (ClaimType.find(String.valueOf(frame.claim())).isEmpty()) {
      problems.add(
          at(
              rule,
              "claim",
              "makes a claim of no known type “"
                  + frame.claim()
                  + "”; the types are in docs/grammar.md"));
    }
    if (!frame.modality().isEmpty() && Modality.find(frame.modality()).isEmpty()) {
      problems.add(
          at(
              rule,
              "modality",
              "has no known modality “"
                  + frame.modality()
                  + "”; write asserted, claimed, denied or expected"));
    }
    checkRole(rule, "subject", frame.subject(), problems);
    checkRole(rule, "object", frame.object(), problems);
    checkPath(rule, "speaker", frame.speaker(), problems);
    checkPath(rule, "place", frame.place(), problems);
    checkPath(rule, "number", frame.number(), problems);
    frame.near().keySet().forEach(path -> checkPath(rule, "near", path, problems));
    frame.not().keySet().forEach(path -> checkPath(rule, "not", path, problems));
  }

  private void checkRole(String rule, String key, Frame.Role role, List<String> problems) {
    checkPath(rule, key, role.path(), problems);
    for (String kind : role.kinds()) {
      if (!KINDS.contains(kind)) {
        problems.add(
            at(
                rule,
                key,
                "asks for the unknown kind “"
                    + kind
                    + "”; the kinds are "
                    + String.join(", ", KINDS.stream().sorted().toList())));
      }
    }
  }

  private void checkPath(String rule, String key, String path, List<String> problems) {
    for (String step : path.isBlank() ? new String[0] : path.split("[|>]")) {
      String word = step.strip();
      if (!STEPS.contains(word) && !STEP.matcher(word).matches()) {
        problems.add(
            at(rule, key, "has the unknown step “" + word + "”; the steps are in docs/grammar.md"));
      }
    }
  }

  private String unknownKey(String key) {
    String[] lines = text.split("\n", -1);
    int line = 0;
    while (line < lines.length - 1
        && !lines[line].matches(".*\\b" + Pattern.quote(key) + "\\s*:.*")) {
      line++;
    }
    int column = Math.max(1, lines[line].indexOf(key) + 1);
    return problem(
        line + 1, column, "a frame has no key “" + key + "”; the keys are in docs/grammar.md");
  }

  /** A problem at a key of a rule, with the line that has it. */
  private String at(String rule, String key, String what) {
    String[] lines = text.split("\n", -1);
    int line = 0;
    while (line < lines.length
        && !lines[line].matches("- rule:\\s*" + Pattern.quote(rule) + "\\s*")) {
      line++;
    }
    int found = line;
    for (int i = line + 1; i < lines.length && !lines[i].startsWith("- rule:"); i++) {
      if (lines[i].strip().startsWith(key + ":")) {
        found = i;
        break;
      }
    }
    int column = found < lines.length ? Math.max(1, lines[found].indexOf(key) + 1) : 1;
    return problem(found + 1, column, "the frame " + rule + " " + what);
  }

  private String problem(int line, int column, String what) {
    String[] lines = text.split("\n", -1);
    String shown = line >= 1 && line <= lines.length ? lines[line - 1] : "";
    return "%s, line %d: %s%n  %s%n  %s^"
        .formatted(name, line, what, shown, " ".repeat(Math.max(0, column - 1)));
  }
}
