package org.isnad.briefing.internal.grammar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;

/**
 * The forms of a name: the short one that the reports use, whether they write "the" before it, and
 * whether it is one or several.
 */
final class Forms {
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
  private static final Pattern HEAD =
      Pattern.compile(
          " (?:of|from|in|for|to|with|under|near|on|at|that|who|affiliated|loyal|based|allied|opposed|linked|known|led)"
              + " ");
  private static final Set<String> SEVERAL =
      Set.of(
          "forces",
          "brigades",
          "militias",
          "fighters",
          "groups",
          "troops",
          "tribes",
          "battalions",
          "units",
          "rebels",
          "soldiers",
          "officials",
          "residents",
          "actors",
          "people",
          "powers",
          "states",
          "parties",
          "members",
          "supporters",
          "loyalists",
          "elders",
          "militants",
          "guards",
          "men",
          "governments",
          "countries",
          "towns",
          "cities",
          "factions",
          "gunmen");
  private static final Set<String> DESCRIBING =
      Set.of(
          "other", "several", "foreign", "international", "local", "armed", "nascent", "genuine");
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "(?i)\\b(army|government|council|state|brigade|force|forces|guard|guards|front|room|congress"
              + "|coalition|mission|committee|union|nations|states|kingdom|emirates|republic|council"
              + "|representatives|party|brotherhood|directorate|command|brigades|group|region|alliance)$");
  private static final int ENOUGH = 12;
  private static final int FEW = 3;

  private final List<Document> documents;
  private final Map<String, Boolean> articles = new HashMap<>();

  Forms(List<Document> documents) {
    this.documents = documents;
  }

  /**
   * The short form among those that reports use: an acronym, or the name's own first or last words.
   */
  Optional<String> findShort(Entity entity, Set<Mention> mentions) {
    Set<String> forms = new LinkedHashSet<>();
    mentions.forEach(
        m -> {
          forms.add(m.name());
          forms.addAll(m.aliases());
        });
    if (entity.kind() == EntityClass.PERSON) {
      return forms.stream().filter(f -> isPart(entity.name(), f, true)).min(String::compareTo);
    }
    return forms.stream()
        .filter(f -> ACRONYM.matcher(f).matches())
        .filter(f -> !f.equals(entity.name()))
        .sorted()
        .findFirst()
        .or(() -> forms.stream().filter(f -> isPart(entity.name(), f, false)).findFirst());
  }

  static boolean isAcronym(String form) {
    return ACRONYM.matcher(form).matches();
  }

  private static boolean isPart(String name, String form, boolean last) {
    boolean capital =
        !form.isEmpty() && Character.isUpperCase(form.codePointAt(form.startsWith("al-") ? 3 : 0));
    return capital
        && form.length() >= 4
        && form.length() < name.length()
        && (last ? name.endsWith(" " + form) : name.startsWith(form + " "));
  }

  /** Whether reports write "the" before it; where none does, what such names usually take. */
  boolean takesArticle(String form, String name) {
    String rest = name.startsWith(form + " ") ? name.substring(form.length() + 1) : "";
    String next = rest.isEmpty() ? "" : " " + rest.split(" ", 2)[0];
    return articles.computeIfAbsent(form + "|" + next, f -> countArticle(form, next));
  }

  /** Where the name goes on, it is another's. */
  private boolean countArticle(String form, String next) {
    int with = 0;
    int without = 0;
    for (Document document : documents) {
      String text = document.text();
      for (int at = text.indexOf(form);
          at >= 0 && with + without < ENOUGH;
          at = text.indexOf(form, at + 1)) {
        if (isWord(text, at, form.length()) && !goesOn(text, at + form.length(), next)) {
          boolean the =
              at >= 4 && text.substring(at - 4, at).toLowerCase(Locale.ROOT).equals("the ");
          with += the ? 1 : 0;
          without += the ? 0 : 1;
        }
      }
    }
    return with + without < FEW
        ? WITH_ARTICLE.matcher(form).find() || with > without
        : with * 2 >= without;
  }

  private static boolean goesOn(String text, int end, String next) {
    boolean capital =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1));
    return capital || !next.isEmpty() && text.startsWith(next, end);
  }

  private static boolean isWord(String text, int at, int length) {
    boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    int end = at + length;
    return starts
        && (end >= text.length()
            || text.charAt(end) != '-' && !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** A description without the capital that it has as a name: "militias from the coast". */
  static String uncapitalised(String name) {
    int space = name.indexOf(' ');
    String first = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    boolean common = space > 0 && (SEVERAL.contains(first) || DESCRIBING.contains(first));
    return common ? first + name.substring(space) : name;
  }

  /** Whether a verb behind it is plural. */
  static boolean isPlural(String name, EntityClass kind) {
    if (kind == EntityClass.STATE || kind == EntityClass.PERSON || kind == EntityClass.PLACE) {
      return false;
    }
    String head = HEAD.split(name, 2)[0];
    String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean common = !name.isEmpty() && Character.isLowerCase(name.codePointAt(0));
    String written = head.substring(head.lastIndexOf(' ') + 1);
    boolean small = written.equals(last);
    boolean ends =
        last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us") && !last.endsWith("is");
    return SEVERAL.contains(last) || small && ends || common && name.contains(" and ");
  }
}
