package org.isnad.claims.grammar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.claims.names.Words;

/**
 * One rule of the grammar, as its file states it.
 *
 * @param rule its name, unique
 * @param words the dictionary forms that set it off
 * @param pos the first letters of their part of speech, alternatives apart by {@code |}: VB, NN, JJ
 * @param claim the type of claim it makes
 * @param subject how to find the subject
 * @param object how to find the object
 * @param speaker path to who says it, where the trigger itself is a word of saying: "accused"
 * @param place path to the place
 * @param needs words of which one must stand in the sentence, such as "allegiance"
 * @param near paths and words: each path must lead to one of its words, such as {@code OBJ: [war]}
 * @param not the same, but none of the words may be reached
 * @param number path to the counted noun, for numbers
 * @param toll for frames that killed and injured make: {@code own} where no other event of the
 *     sentence takes them, {@code sequel} where they are only told of the event before, {@code
 *     total} where they are a running total; else empty
 * @param modality the modality the words themselves give, where they give one
 * @param detail fixed details, such as event; {@code TRIGGER} stands for the trigger's own words,
 *     {@code WORDS} and a path for the words of what the path leads to
 * @param examples sentences with the claims expected of them
 */
public record Frame(
    String rule,
    List<String> words,
    String pos,
    String claim,
    Role subject,
    Role object,
    String speaker,
    String place,
    List<String> needs,
    Map<String, List<String>> near,
    Map<String, List<String>> not,
    String number,
    String toll,
    String modality,
    Map<String, String> detail,
    List<Example> examples) {
  public Frame {
    words = words == null ? List.of() : expanded(words);
    pos = pos == null ? "VB" : pos;
    subject = subject == null ? Role.NONE : subject;
    object = object == null ? Role.NONE : object;
    speaker = speaker == null ? "" : speaker;
    place = place == null ? "" : place;
    needs = needs == null ? List.of() : expanded(needs);
    near = near == null ? Map.of() : expanded(near);
    not = not == null ? Map.of() : expanded(not);
    number = number == null ? "" : number;
    toll = toll == null ? "" : toll;
    modality = modality == null ? "" : modality;
    detail = detail == null ? Map.of() : Map.copyOf(detail);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }

  /** What its events are, such as battle; empty where it tells none. */
  public String event() {
    return detail.getOrDefault("event", "");
  }

  /** Whether its events harm people and take the numbers that the text gives. */
  public boolean takesTolls() {
    return toll.isEmpty() && Casualties.isHarmful(this);
  }

  /** A word that begins with {@code @} stands for the word list of that name. */
  private static List<String> expanded(List<String> words) {
    return words.stream()
        .flatMap(w -> w.startsWith("@") ? Words.list(w.substring(1)).stream() : Stream.of(w))
        .distinct()
        .toList();
  }

  private static Map<String, List<String>> expanded(Map<String, List<String>> paths) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    paths.forEach((path, words) -> all.put(path, expanded(words)));
    return Map.copyOf(all);
  }

  /**
   * Who may fill a place of the frame.
   *
   * @param path alternatives of paths from the trigger, separated by " | ", see {@link Paths}
   * @param kinds kinds it may have: group, person, place, state, actor (group, person or state),
   *     where (place or state), any; thing: what a plain noun phrase speaks of, a town excepted;
   *     sure: a name of unknown kind will not do
   * @param optional whether the claim stands without it
   * @param named whether it must be called by a proper name, here or before
   * @param plain whether a bare noun phrase will do: "attackers", "workers"
   */
  public record Role(
      String path,
      List<String> kinds,
      @JsonProperty("optional") boolean optional,
      @JsonProperty("named") boolean named,
      @JsonProperty("plain") boolean plain) {
    public static final Role NONE = new Role("", List.of(), true, false, false);

    public Role {
      path = path == null ? "" : path;
      kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
  }

  /** A sentence and its claims, each as {@code type: subject -> object}. */
  public record Example(String text, List<String> claims) {
    public Example {
      claims = claims == null ? List.of() : List.copyOf(claims);
    }
  }
}
