package org.isnad.claims.grammar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One rule of the grammar, as its file states it.
 *
 * @param rule its name, unique
 * @param words the lemmas that set it off
 * @param pos the first letters of their part of speech: VB or NN
 * @param claim the type of claim it makes
 * @param subject how to find the subject
 * @param object how to find the object
 * @param place path to the place
 * @param needs words that must stand in the sentence, such as "air" for strikes; any one of them
 * @param under words of which one must govern the trigger
 * @param detail fixed details, such as event
 * @param examples sentences with the claims expected of them
 */
public record Frame(
    String rule,
    List<String> words,
    String pos,
    String claim,
    Role subject,
    Role object,
    String place,
    List<String> needs,
    List<String> under,
    Map<String, String> detail,
    List<Example> examples) {
  public Frame {
    words = words == null ? List.of() : List.copyOf(words);
    subject = subject == null ? Role.NONE : subject;
    object = object == null ? Role.NONE : object;
    place = place == null ? "" : place;
    under = under == null ? List.of() : List.copyOf(under);
    needs = needs == null ? List.of() : List.copyOf(needs);
    detail = detail == null ? Map.of() : Map.copyOf(detail);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }

  /**
   * Who may fill a place of the frame.
   *
   * @param path alternatives of paths from the trigger, separated by " | ", see {@link Paths}
   * @param kinds kinds it may have: group, person, place, actor (group or person), any
   * @param optional whether the claim stands without it
   */
  public record Role(String path, List<String> kinds, @JsonProperty("optional") boolean optional) {
    public static final Role NONE = new Role("", List.of(), true);

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
