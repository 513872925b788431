package org.isnad.exchange.internal.objects;

import java.util.List;
import java.util.Optional;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.Modality;

/** Words of foreign files as parts of claims; what cannot be one is refused with a remedy. */
final class ClaimParts {
  private ClaimParts() {}

  static ClaimType type(long line, String word) {
    return ClaimType.find(word)
        .orElseThrow(
            () ->
                new BadTable(
                    line, "type: “%s”; write a type such as controls or event".formatted(word)));
  }

  static Modality modality(long line, String word) {
    return Modality.find(word)
        .orElseThrow(
            () ->
                new BadTable(
                    line,
                    "modality: “%s”; write asserted, claimed, denied or expected".formatted(word)));
  }

  static Optional<Edtf> when(long line, String key, Optional<String> text) {
    try {
      return text.map(Edtf::of);
    } catch (IllegalArgumentException e) {
      throw new BadTable(line, key + ": " + e.getMessage());
    }
  }

  static Optional<Integer> number(long line, String key, Optional<String> text) {
    if (text.isPresent() && !text.get().matches("\\d{1,9}")) {
      throw new BadTable(
          line, "%s: “%s”; write a whole number from 0 to 999999999".formatted(key, text.get()));
    }
    return text.map(Integer::valueOf);
  }

  static Optional<Mention> mention(Optional<String> name, List<String> aliases) {
    return name.map(text -> new Mention(text, aliases));
  }
}
