package org.isnad.evaluation.names;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.isnad.entities.Match;
import org.isnad.entities.NameIndex;
import org.isnad.entities.NameKind;
import org.isnad.entities.NameMatcher;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;

/**
 * Measures how fast names are compared and looked up, on one thread.
 *
 * <p>The register is made of the listed names' own parts, drawn at random, so that common parts are
 * common in it; the look-ups are of names in it with a letter changed in a third of them.
 */
public final class Speed {
  private static final int ENTITIES = 100_000;
  private static final int LOOK_UPS = 5_000;
  private static final int PAIRS = 200_000;
  private static final int ROUNDS = 8;
  private static final double NANOS = 1e9;

  private final PrintWriter out;
  private final Random random = new Random(48);

  /** Prints to a stream. */
  public Speed(PrintWriter out) {
    this.out = out;
  }

  /** Measures on the names of a file of labelled pairs. */
  public void measure(Path file) {
    List<NamePair> listed = NamePairs.read(file);
    out.printf(Locale.ROOT, "Speed on one thread, in its processor time%n");
    compare("random pairs", NamePairs.random(listed, NameKind.PERSON, PAIRS / 2, 1), listed);
    compare("listed pairs, which are alike", listed, listed);
    lookUp(listed);
  }

  private void compare(String what, List<NamePair> pairs, List<NamePair> listed) {
    List<NamePair> all = new ArrayList<>(pairs);
    if (pairs != listed) {
      all.addAll(NamePairs.random(listed, NameKind.ORGANISATION, PAIRS / 2, 2));
    }
    double best = 0;
    int same = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int compared = 0;
      long start = cpu();
      while (compared < PAIRS) {
        for (NamePair pair : all) {
          same += NameMatcher.match(pair.left(), pair.right()) instanceof Match.Same ? 1 : 0;
        }
        compared += all.size();
      }
      best = Math.max(best, compared / ((cpu() - start) / NANOS));
    }
    out.printf(
        Locale.ROOT,
        "  %-44s %,10.0f/s wanted >= 300,000 (%d same)%n",
        what + " compared, with reasons",
        best,
        same);
  }

  private void lookUp(List<NamePair> listed) {
    List<String> parts = new ArrayList<>();
    for (NamePair pair : listed) {
      if (pair.kind() == NameKind.PERSON) {
        parts.addAll(Arrays.asList(pair.left().raw().split("\\s+")));
      }
    }
    long before = usedMemory();
    NameIndex index = new NameIndex();
    List<String> names = new ArrayList<>();
    for (int k = 0; k < ENTITIES; k++) {
      String name = pick(parts) + " " + pick(parts) + " " + syllables();
      names.add(name);
      index.add(
          new Entity(
              "person:" + k,
              name,
              EntityClass.PERSON,
              List.of(),
              Optional.empty(),
              Optional.empty()));
    }
    long bytes = usedMemory() - before;
    double[] millis = new double[LOOK_UPS];
    int found = 0;
    for (int k = -LOOK_UPS / 2; k < LOOK_UPS; k++) {
      int which = random.nextInt(ENTITIES);
      String wanted = k % 3 == 0 ? changed(names.get(which)) : names.get(which);
      long start = cpu();
      List<NameIndex.Hit> hits = index.list(wanted, NameKind.PERSON);
      if (k >= 0) {
        millis[k] = (cpu() - start) / 1e6;
        String id = "person:" + which;
        found += hits.stream().limit(5).anyMatch(h -> h.entity().id().equals(id)) ? 1 : 0;
      }
    }
    Arrays.sort(millis);
    out.printf(
        Locale.ROOT,
        "  look-up among %,d entities: median %.3f ms, 95th percentile %.3f ms (wanted <= 2)%n",
        ENTITIES,
        millis[LOOK_UPS / 2],
        millis[LOOK_UPS * 95 / 100]);
    out.printf(
        Locale.ROOT,
        "  among the first five: %.3f; memory of the index: %,d MB, %,d bytes an entity%n",
        (double) found / LOOK_UPS,
        bytes >> 20,
        bytes / ENTITIES);
    if (index.size() != ENTITIES) {
      throw new IllegalStateException("the index lost names: " + index.size());
    }
  }

  /** Processor time of this thread, so that other work on the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private String pick(List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }

  /** A family name that is rare, as most are. */
  private String syllables() {
    String consonants = "bdfghjklmnqrstwyz";
    String vowels = "aiu";
    StringBuilder name = new StringBuilder("al-");
    for (int k = 0; k < 3; k++) {
      name.append(consonants.charAt(random.nextInt(consonants.length())));
      name.append(vowels.charAt(random.nextInt(vowels.length())));
    }
    return name.append('n').toString();
  }

  /** A vowel of the name becomes another one. */
  private static String changed(String name) {
    int at = name.lastIndexOf('a');
    return at < 0 ? name : name.substring(0, at) + 'e' + name.substring(at + 1);
  }

  private static long usedMemory() {
    Runtime runtime = Runtime.getRuntime();
    for (int k = 0; k < 3; k++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
