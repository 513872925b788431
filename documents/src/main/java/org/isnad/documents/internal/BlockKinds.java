package org.isnad.documents.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Passage.Kind;
import org.isnad.model.ProfileLine;

/**
 * What each block of a page is, told by its own shape, by its words, and by the blocks around it.
 *
 * <p>After Kohlschütter, Fankhauser, Nejdl 2010, "Boilerplate detection using shallow text
 * features": length of a block and of its neighbours tells most. Different here: no learned
 * thresholds, since plain text has no links to count, and phrases of page furniture are asked
 * first.
 */
final class BlockKinds {
  private static final int MENU = 3;
  private static final int LIST_OF_LINKS = 5;
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)^(?:file |satellite |aerial"
              + " )?(?:map|photo|photograph|image|figure|fig\\.|picture|video|graphic|infographic|screenshot)s?(?:"
              + " of| by| \\d+|:).*");

  /** "(AP Photo/Name)", "(Wikimedia | Name)", "Photo: Reuters", "© AFP": who took a picture. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i).*(?:[(\\[|–—-]\\s*(?:photo|image|picture|credit|via|source|courtesy)?s?\\s*(?:by|of|:)?\\s*(?:ap|afp|reuters|getty|epa|wikimedia|wikipedia|flickr|creative"
              + " commons|public"
              + " domain|shutterstock|anadolu|xinhua|sputnik|tass|upi|pool|u\\.?s\\.?"
              + " (?:army|navy|air force|marine"
              + " corps))\\b[^.]{0,60}[)\\]]?|\\b(?:photo(?:graph)?|image|picture)s?"
              + " (?:credit|by|courtesy)\\b.{0,60}|\\((?:photo|image|picture)s?[:/"
              + " ].{0,60}\\)|\\bgetty images\\b.{0,30}|/(?:ap|afp|reuters|getty|epa)\\)?)\\.?$");

  private static final Pattern BIO =
      Pattern.compile(
          "(?i)^(?:\\S+\\s+){1,5}?(?:is|was|are|works|writes|has"
              + " (?:written|reported|worked|covered)|covers)\\b.{0,80}\\b(?:fellow|analyst|journalist|reporter|correspondent|editor|writer|author|professor|lecturer|researcher|scholar|columnist|contributor|student|consultant|director|founder|freelance\\w*|blogger|historian)\\b.{0,200}\\b(?:at|for|of|in|with|based|who|where|focus\\w*|research|university|institute|center|centre|council|magazine|covering|specializ\\w*|specialis\\w*|author)\\b.*");

  /** Near the end of a page a paragraph on one who writes is on the author. */
  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)\\b(?:is|are) (?:an? |the |also"
              + " )?.{0,60}\\b(?:fellow|journalist|reporter|correspondent|editor|writer|author|professor|researcher|scholar|columnist|analyst|contributor)\\b");

  private final List<Block> blocks;
  private final PageFacts facts;
  private final Map<String, Integer> repeated = new HashMap<>();
  private final Map<String, Integer> firstOf = new HashMap<>();
  private final Kind[] kinds;

  private BlockKinds(List<Block> blocks, PageFacts facts) {
    this.blocks = blocks;
    this.facts = facts;
    this.kinds = new Kind[blocks.size()];
    for (int i = 0; i < kinds.length; i++) {
      repeated.merge(key(blocks.get(i)), 1, Integer::sum);
      firstOf.putIfAbsent(key(blocks.get(i)), i);
    }
  }

  static List<Kind> of(List<Block> blocks, PageFacts facts) {
    BlockKinds found = new BlockKinds(blocks, facts);
    found.oneByOne();
    found.listsBehindColons();
    found.bios();
    found.menus();
    found.sections();
    return List.of(found.kinds);
  }

  private static String key(Block block) {
    return block.text().toLowerCase(Locale.ROOT);
  }

  private void oneByOne() {
    for (int i = 0; i < kinds.length; i++) {
      boolean title = facts.title().isPresent() && facts.title().getAsInt() == i;
      kinds[i] = title ? Kind.TITLE : kind(i, blocks.get(i));
    }
  }

  private Kind kind(int index, Block block) {
    Optional<Kind> hint = block.hint();
    boolean first = index < facts.firstProse();
    if (Boilerplate.isFurniture(block.text())
        || Boilerplate.isTeaser(block.text())
        || hint.equals(Optional.of(Kind.FURNITURE))
        || first && (PageFacts.isByline(block) || PageFacts.isDateLine(block))) {
      return Kind.FURNITURE;
    }
    if (isRepeated(index, block) && !isProfileLine(block)
        || CAPTION.matcher(block.text()).matches() && !block.isLong()
        || isCredited(block)) {
      return Kind.CAPTION;
    }
    return hint.orElseGet(
        () ->
            block.isProse() && !block.text().startsWith("#") && !isNameLine(block)
                ? Kind.PARAGRAPH
                : Kind.HEADING);
  }

  /** "Commander: Omar Said" under the name of a body. */
  private static boolean isProfileLine(Block block) {
    return ProfileLine.of(block.text()).isPresent();
  }

  /** A short line that stands twice names a picture; of a paragraph that does, the first counts. */
  private boolean isRepeated(int index, Block block) {
    boolean twice = repeated.getOrDefault(key(block), 0) > 1;
    return twice && (!block.isProse() || firstOf.getOrDefault(key(block), index) < index);
  }

  private static boolean isCredited(Block block) {
    return block.length() < 400 && CREDIT.matcher(block.text()).matches();
  }

  /** A short line that ends with a stop only because of an abbreviation or initial. */
  private static boolean isNameLine(Block block) {
    return block.length() < 40 && block.text().matches(".*\\b\\p{Lu}\\.?[\\p{Lu}]\\.$");
  }

  /** Short lines behind a line that ends with a colon are its items. */
  private void listsBehindColons() {
    for (int i = 0; i + 2 < kinds.length; i++) {
      if (kinds[i] == Kind.PARAGRAPH && blocks.get(i).endsWithColon()) {
        int last = i;
        while (last + 1 < kinds.length && kinds[last + 1] == Kind.HEADING && isPlain(last + 1)) {
          last++;
        }
        for (int item = i + 1; item <= last && last - i >= 2; item++) {
          kinds[item] = Kind.ITEM;
        }
      }
    }
  }

  private boolean isPlain(int index) {
    return blocks.get(index).hint().isEmpty() && !blocks.get(index).text().startsWith("#");
  }

  /** The author's name on a line, or a paragraph that tells who the author is. */
  private void bios() {
    boolean nearTheEnd = true;
    for (int i = kinds.length - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (kinds[i] == Kind.PARAGRAPH) {
        boolean bio = block.length() < 900 && BIO.matcher(block.text()).matches();
        boolean isOnAuthor =
            isNamedBefore(i)
                || isAuthor(block)
                || nearTheEnd && i > facts.firstProse() && WRITES.matcher(block.text()).find();
        nearTheEnd &= bio;
        kinds[i] = bio && isOnAuthor ? Kind.FURNITURE : Kind.PARAGRAPH;
      }
    }
  }

  private boolean isNamedBefore(int index) {
    return index > 0
        && kinds[index - 1] == Kind.HEADING
        && blocks.get(index).text().startsWith(blocks.get(index - 1).text());
  }

  private boolean isAuthor(Block block) {
    return facts.header().author().filter(a -> block.text().startsWith(a)).isPresent();
  }

  /**
   * Short lines in a run, before the first prose or behind the last, are menus and footers; a few
   * before a profile's lines head it.
   */
  private void menus() {
    int lastProse = kinds.length - 1;
    while (lastProse >= 0 && kinds[lastProse] != Kind.PARAGRAPH && kinds[lastProse] != Kind.ITEM) {
      lastProse--;
    }
    int start = 0;
    while (start < kinds.length) {
      int end = start;
      while (end < kinds.length && isShortLine(end)) {
        end++;
      }
      boolean outside = end <= facts.firstProse() || start > lastProse;
      boolean profile = end < kinds.length && isProfileLine(blocks.get(end));
      if (end - start >= (outside && !profile ? MENU : LIST_OF_LINKS)) {
        for (int i = start; i < end; i++) {
          kinds[i] = Kind.FURNITURE;
        }
      }
      start = end + 1;
    }
  }

  private boolean isShortLine(int index) {
    return (kinds[index] == Kind.HEADING || kinds[index] == Kind.FURNITURE)
        && blocks.get(index).length() < 60
        && !blocks.get(index).endsWithColon();
  }

  /** What stands under a heading such as "Related articles", until prose comes back. */
  private void sections() {
    boolean inFurniture = false;
    for (int i = 0; i < kinds.length; i++) {
      if (i > facts.firstProse() && Boilerplate.headsFurniture(heading(i))) {
        inFurniture = true;
      } else if (inFurniture && comesBack(i)) {
        inFurniture = false;
      }
      if (inFurniture) {
        kinds[i] = Kind.FURNITURE;
      }
    }
  }

  private String heading(int index) {
    Matcher marks = Pattern.compile("^#+\\s*|\\s*[:>»]$").matcher(blocks.get(index).text());
    return marks.replaceAll("");
  }

  /** Two long paragraphs one behind the other, none of which breaks off. */
  private boolean comesBack(int index) {
    return isStory(index) && index + 1 < kinds.length && isStory(index + 1);
  }

  private boolean isStory(int index) {
    Block block = blocks.get(index);
    return kinds[index] == Kind.PARAGRAPH && block.isLong() && block.endsLikeASentence();
  }
}
