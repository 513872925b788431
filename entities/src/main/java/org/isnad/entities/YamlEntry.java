package org.isnad.entities;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One entry of a YAML list in a theatre folder; it knows its lines, so that a problem shows where
 * it is.
 */
public final class YamlEntry {
  private final String file;
  private final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final List<String> problems;

  private YamlEntry(String file, MappingNode node, List<String> problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        values.put(key.getValue(), tuple.getValueNode());
      }
    }
  }

  /** The entries of a file that holds a list; a missing or empty file has none. */
  public static List<YamlEntry> list(Path file, List<String> problems) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return list(file.toString(), Files.readString(file), problems);
    } catch (IOException e) {
      problems.add(file + " cannot be read (" + e.getMessage() + "); check its rights");
      return List.of();
    }
  }

  /**
   * The entries of a text that holds a list; an empty text has none.
   *
   * @param file what the text is called where it has a problem
   */
  public static List<YamlEntry> list(String file, String text, List<String> problems) {
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      return root == null ? List.of() : entries(file, root, problems);
    } catch (MarkedYAMLException e) {
      problems.add(problem(file, e.getProblemMark(), e.getProblem() + "; correct the YAML"));
      return List.of();
    }
  }

  /** The entries of a list under a key. */
  public List<YamlEntry> entries(String key) {
    Node value = values.get(key);
    return value == null ? List.of() : entries(file, value, problems);
  }

  /** Notes a problem for each key that means nothing here. */
  public void refuseOtherKeys(Set<String> known) {
    for (NodeTuple tuple : node.getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar) || !known.contains(scalar.getValue())) {
        String shown = key instanceof ScalarNode scalar ? scalar.getValue() : "this";
        String list = String.join(", ", new TreeSet<>(known));
        problems.add(
            problem(
                file,
                key.getStartMark(),
                "“" + shown + "” is not known here; write one of " + list));
      }
    }
  }

  private static List<YamlEntry> entries(String file, Node root, List<String> problems) {
    if (!(root instanceof SequenceNode sequence)) {
      problems.add(
          problem(file, root.getStartMark(), "this is no list; begin each entry with “- ”"));
      return List.of();
    }
    List<YamlEntry> entries = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      if (node instanceof MappingNode mapping) {
        entries.add(new YamlEntry(file, mapping, problems));
      } else {
        problems.add(problem(file, node.getStartMark(), "this is no entry; write “- id: …”"));
      }
    }
    return entries;
  }

  /** A text, where there is one that is not blank. */
  public Optional<String> find(String key) {
    return values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()
        ? Optional.of(scalar.getValue().strip())
        : Optional.empty();
  }

  /** A text that must be there; it is noted as a problem where it is not. */
  public Optional<String> required(String key) {
    Optional<String> value = find(key);
    if (value.isEmpty()) {
      problem(key, "the entry has no “" + key + "”; add a line “" + key + ": …”");
    }
    return value;
  }

  /** The texts of a list, or one text alone. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (values.get(key) instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          problems.add(problem(file, item.getStartMark(), "this is no text; put quotes around it"));
        }
      }
    } else {
      find(key).ifPresent(texts::add);
    }
    return texts;
  }

  /** The keys of the entry, in order. */
  public Set<String> keys() {
    return new LinkedHashSet<>(values.keySet());
  }

  /** The entry under a key; what is there and is no entry is noted as a problem. */
  public Optional<YamlEntry> findEntry(String key) {
    Node value = values.get(key);
    if (value instanceof MappingNode mapping) {
      return Optional.of(new YamlEntry(file, mapping, problems));
    }
    if (value != null) {
      problem(key, "“" + key + "” holds “word: value” pairs; write them in braces or below it");
    }
    return Optional.empty();
  }

  /** A number; what is none is noted as a problem. */
  public Optional<Double> number(String key) {
    Optional<String> text = find(key);
    try {
      return text.map(Double::valueOf);
    } catch (NumberFormatException e) {
      problem(key, "“" + text.orElse("") + "” is no number; write one such as 31.2");
      return Optional.empty();
    }
  }

  /** Notes a problem with the line of a key, or of the entry where it has no such key. */
  public void problem(String key, String what) {
    Node place = values.getOrDefault(key, node);
    problems.add(problem(file, place.getStartMark(), what));
  }

  private static String problem(String file, @Nullable Mark mark, String what) {
    if (mark == null) {
      return file + ": " + what;
    }
    return file + ", line " + (mark.getLine() + 1) + ": " + what + "\n" + mark.get_snippet();
  }
}
