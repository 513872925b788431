package org.isnad.exchange.internal.objects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.Imported;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.ClaimDraft;
import org.isnad.exchange.internal.table.Row;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.exchange.internal.table.RowText;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Modality;

/**
 * Rows in the claim columns of the Security Force Monitor: about whom, one assertion, from when to
 * when, by which citation. All cells are kept in the detail.
 */
public final class SfmRows {
  private static final String ABOUT = "about_entity:ref:claim";
  private static final String TYPE = "type:claim";

  /** Their kinds of claims as ours; an assertion of a kind without a counterpart is refused. */
  private static final Map<String, ClaimType> TYPES =
      Map.ofEntries(
          Map.entry("name", ClaimType.NAME),
          Map.entry("alias", ClaimType.NAME),
          Map.entry("classification", ClaimType.CLASS),
          Map.entry("parent", ClaimType.MEMBER_OF),
          Map.entry("relationship", ClaimType.MEMBER_OF),
          Map.entry("membership", ClaimType.MEMBER_OF),
          Map.entry("site", ClaimType.OPERATES_IN),
          Map.entry("base", ClaimType.OPERATES_IN),
          Map.entry("areaops", ClaimType.OPERATES_IN),
          Map.entry("posting", ClaimType.LEADS),
          Map.entry("commander", ClaimType.LEADS));

  private final RowFile file;

  public SfmRows(RowFile file) {
    this.file = file;
  }

  /** The claim of a row. */
  public Imported read(Row row) {
    if (row.values().containsKey("claim:id:assertion")) {
      return ClaimTable.read(row, file);
    }
    String word = row.need(TYPE);
    ClaimType type =
        ClaimType.find(word).or(() -> Optional.ofNullable(TYPES.get(word))).orElse(ClaimType.EVENT);
    if (type == ClaimType.EVENT) {
      throw row.problem(
          TYPE, "write one of " + String.join(", ", TYPES.keySet().stream().sorted().toList()));
    }
    String asserted = assertion(row, word);
    boolean isLeading = type == ClaimType.LEADS;
    Optional<String> about = Optional.of(row.need(ABOUT));
    ClaimDraft draft =
        new ClaimDraft(type)
            .subject(isLeading ? Optional.of(asserted) : about)
            .object(isLeading ? about : Optional.of(asserted))
            .when(when(row))
            .saidBy(row.find("citation:refs:claim").stream().toList())
            .modality(modality(row));
    row.values().forEach((column, value) -> keep(draft, column, value));
    if (type == ClaimType.CLASS) {
      draft.detail("class", asserted);
    }
    RowText text = RowText.of(head(row), List.copyOf(row.values().sequencedKeySet()), row.values());
    return new Imported.Row(
        text.document(),
        Optional.empty(),
        List.of(draft.on(text.document(), text.quote(), "sfm-" + word)),
        List.of());
  }

  private static void keep(ClaimDraft draft, String column, String value) {
    if (!value.isBlank()) {
      draft.detail("sfm." + column, value);
    }
  }

  private static String assertion(Row row, String word) {
    return row.values().entrySet().stream()
        .filter(cell -> cell.getKey().startsWith(word + ":") && !cell.getValue().isBlank())
        .filter(cell -> cell.getKey().endsWith(":assertion"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new BadTable(
                    row.line(),
                    "no column %s:…:assertion has a value; give it one".formatted(word)));
  }

  private static Optional<Edtf> when(Row row) {
    Optional<String> first =
        row.find("first_precise:range").or(() -> row.find("first_imprecise:range"));
    Optional<String> last =
        row.find("last_precise:range").or(() -> row.find("last_imprecise:range"));
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    String text =
        first.equals(last) ? first.orElse("") : first.orElse("..") + "/" + last.orElse("..");
    return ClaimParts.when(row.line(), "first_precise:range", Optional.of(text));
  }

  private static Modality modality(Row row) {
    return row.text("status:meta").equals("accepted") ? Modality.ASSERTED : Modality.CLAIMED;
  }

  private RowText.Head head(Row row) {
    return new RowText.Head(
        file.dataset("Security Force Monitor"),
        file.name(),
        row.find(ABOUT),
        file.published(Optional.empty()),
        row.find("citation:refs:claim"));
  }
}
