package org.isnad.documents.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.documents.Header;
import org.isnad.model.Edtf;
import org.isnad.model.Passage.Kind;

/**
 * What the first lines of a page say of it: its title, its date and its author.
 *
 * <p>They are looked for before the first paragraph of prose, a date behind a word such as
 * "Published" anywhere. Of several dates a labelled one goes first, then one beside the author,
 * then one below the title, and last one above it, which may be the day the page was looked at.
 *
 * @param title index of the title's block
 * @param firstProse index of the first block of prose, or the number of blocks
 * @param header what was found
 */
record PageFacts(OptionalInt title, int firstProse, Header header) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:first |originally )?(?:published|posted|issued|released|date(?: of publication)?|publication date|dated|created)(?: (?:on|at))?\\s*[:—–-]?\\s*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|Written by|Author:|Reported by)\\s+(\\p{Lu}[^|•·@(]{1,80}?)\\s*(?:\\(@?\\w+\\))?\\s*(?:[|•·,–—-]|\\bon\\b|$)");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\b(?:gmt|utc|est|edt|cet|eet|bst|updated|last|modified|on|at|by|min|minutes?|read|local|time)\\b|[^\\p{L}]+");

  static PageFacts of(List<Block> blocks, Header known) {
    int firstProse = firstProse(blocks);
    OptionalInt title = title(blocks, firstProse, known);
    Optional<String> found =
        title.isPresent()
            ? Optional.of(blocks.get(title.getAsInt()).text().replaceFirst("^#+\\s*", ""))
            : Optional.empty();
    return new PageFacts(
        title,
        firstProse,
        new Header(
            found,
            date(blocks, firstProse, title),
            Optional.empty(),
            author(blocks, firstProse),
            Optional.empty()));
  }

  private static int firstProse(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = block.hint().filter(h -> h != Kind.PARAGRAPH).isPresent();
      if (!heading && block.isProse() && !isAboutThePage(block)) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean isAboutThePage(Block block) {
    return Boilerplate.isFurniture(block.text()) || isByline(block) || isDateLine(block);
  }

  static boolean isByline(Block block) {
    return block.length() < 140
        && BYLINE.matcher(block.text()).find()
        && !block.text().matches(".*[a-z]\\.$");
  }

  /** A line with a date and nothing else that tells anything. */
  static boolean isDateLine(Block block) {
    String text = LABEL.matcher(block.text()).replaceFirst("");
    Optional<WrittenDate> date = WrittenDate.find(text);
    if (block.length() > 120 || date.isEmpty()) {
      return false;
    }
    String rest = text.substring(0, date.get().start()) + " " + text.substring(date.get().end());
    return FILLER.matcher(rest).replaceAll("").length() <= 12;
  }

  private static OptionalInt title(List<Block> blocks, int firstProse, Header known) {
    int best = -1;
    for (int i = 0; i < firstProse; i++) {
      Block block = blocks.get(i);
      if (block.hint().equals(Optional.of(Kind.TITLE))
          || known.title().filter(t -> t.equalsIgnoreCase(block.text())).isPresent()) {
        return OptionalInt.of(i);
      }
      if (best >= 0 && isByline(block)) {
        break;
      }
      boolean fits =
          block.text().split(" ").length >= 3
              && block.hint().filter(h -> h == Kind.CAPTION || h == Kind.ITEM).isEmpty()
              && !isAboutThePage(block);
      if (fits && (best < 0 || block.length() > blocks.get(best).length())) {
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static Optional<Edtf> date(List<Block> blocks, int firstProse, OptionalInt title) {
    Optional<Edtf> labelled =
        blocks.stream()
            .filter(b -> b.length() < 120 && LABEL.matcher(b.text()).find())
            .flatMap(b -> WrittenDate.find(b.text()).stream())
            .map(WrittenDate::date)
            .findFirst();
    List<Block> first = blocks.subList(0, firstProse);
    int from = Math.min(first.size(), title.isPresent() ? title.getAsInt() + 1 : 0);
    return labelled
        .or(() -> date(first.stream().filter(PageFacts::isByline).toList()))
        .or(
            () ->
                date(
                    first.subList(from, first.size()).stream()
                        .filter(PageFacts::isDateLine)
                        .toList()))
        .or(() -> date(first.stream().filter(PageFacts::isDateLine).toList()));
  }

  private static Optional<Edtf> date(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> WrittenDate.find(block.text()).stream())
        .map(WrittenDate::date)
        .findFirst();
  }

  private static Optional<String> author(List<Block> blocks, int firstProse) {
    return blocks.subList(0, firstProse).stream()
        .filter(PageFacts::isByline)
        .flatMap(block -> name(block.text()).stream())
        .findFirst();
  }

  private static Optional<String> name(String byline) {
    Matcher matcher = BYLINE.matcher(byline);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    Optional<WrittenDate> date = WrittenDate.find(name);
    return Optional.of(date.isEmpty() ? name : name.substring(0, date.get().start()).strip())
        .filter(n -> !n.isEmpty());
  }
}
