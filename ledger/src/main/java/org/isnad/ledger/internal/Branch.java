package org.isnad.ledger.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * One way into the claims by an index: a condition with its values. A question takes one branch or
 * several whose answers are laid together.
 *
 * @param condition SQL on the claim {@code c}
 * @param values what it binds: numbers, texts, or collections for {@code in (<name>)}
 */
record Branch(String condition, Map<String, Object> values) {
  static Branch of(String condition) {
    return new Branch(condition, Map.of());
  }

  static Branch of(String condition, String name, Object value) {
    return new Branch(condition, Map.of(name, value));
  }

  Branch and(String further, String name, Object value) {
    return joined(" and ", further, name, value);
  }

  Branch or(String further, String name, Object value) {
    return joined(" or ", further, name, value);
  }

  private Branch joined(String word, String further, String name, Object value) {
    Map<String, Object> both = new HashMap<>(values);
    both.put(name, value);
    return new Branch(condition + word + further, both);
  }
}
