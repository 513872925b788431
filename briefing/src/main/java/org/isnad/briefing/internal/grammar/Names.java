package org.isnad.briefing.internal.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;

/**
 * The names of one text: in full the first time, with what the reports say it is, then short.
 *
 * <p>It remembers whom it has introduced, so phrases must be asked for in reading order.
 */
public final class Names {
  private static final int MOST_REPORTS = 200;
  private static final Pattern BEFORE = Pattern.compile("(?i)\\b(the|an?) $");
  private static final Pattern TELLS_CLASS =
      Pattern.compile(
          "(?i)(army|government|council|room|coalition|congress|parliament|police|mission|nations"
              + "|agency|party|brigade|battalion|militia|guard|force|front|tribe|union)");

  private final ClaimView view;
  private final Forms forms;
  private final Map<String, Set<Mention>> mentions = new HashMap<>();
  private final Map<String, ResolvedClaim> roles = new HashMap<>();
  private final Map<String, ResolvedClaim> classes = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();
  private final boolean introduces;

  /**
   * The names of a text.
   *
   * @param spoken the claims it is written from
   */
  public Names(ClaimView view, List<ResolvedClaim> spoken) {
    this(view, spoken, true);
  }

  /** Names for sentences that stand alone: in full each time, with nothing beside them. */
  public static Names alone(ClaimView view) {
    return new Names(view, List.of(), false);
  }

  private Names(ClaimView view, List<ResolvedClaim> spoken, boolean introduces) {
    this.view = view;
    this.introduces = introduces;
    Set<Document> reports = new LinkedHashSet<>();
    for (ResolvedClaim claim : spoken) {
      Claim said = claim.claim();
      claim.subject().ifPresent(id -> said.subject().ifPresent(m -> mention(id, m)));
      claim.object().ifPresent(id -> said.object().ifPresent(m -> mention(id, m)));
      if (said.type() == ClaimType.LEADS && claim.object().isPresent()) {
        claim.subject().ifPresent(id -> roles.putIfAbsent(id, claim));
      }
      if (said.type() == ClaimType.CLASS) {
        claim.subject().ifPresent(id -> classes.putIfAbsent(id, claim));
      }
      if (reports.size() < MOST_REPORTS) {
        reports.add(view.documentOf(claim));
      }
    }
    this.forms = new Forms(List.copyOf(reports));
    view.entities().values().forEach(this::remember);
  }

  private void mention(String id, Mention mention) {
    mentions.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(mention);
  }

  private void remember(Entity entity) {
    if (!entity.isPlace()) {
      byName.putIfAbsent(entity.name().toLowerCase(Locale.ROOT), entity.id());
      entity.aliases().forEach(a -> byName.putIfAbsent(a.toLowerCase(Locale.ROOT), entity.id()));
    }
  }

  /** The subject of a claim. */
  public Optional<Phrase> subject(ResolvedClaim claim) {
    return party(claim, claim.subject(), claim.claim().subject());
  }

  /** The object of a claim. */
  public Optional<Phrase> object(ResolvedClaim claim) {
    return party(claim, claim.object(), claim.claim().object());
  }

  /** The place of a claim. */
  public Optional<Phrase> place(ResolvedClaim claim) {
    return claim
        .place()
        .flatMap(view::findEntity)
        .map(e -> Phrase.of(withArticle(e.name()), false))
        .or(() -> claim.claim().place().map(p -> Phrase.of(withArticle(p), false)));
  }

  private Optional<Phrase> party(
      ResolvedClaim claim, Optional<String> id, Optional<Mention> mention) {
    return id.flatMap(view::findEntity)
        .map(e -> of(e, claim))
        .or(() -> mention.map(m -> words(m.name(), claim.claim())));
  }

  /** Who finally said a claim, where its report quotes somebody. */
  Optional<Phrase> speaker(ResolvedClaim claim) {
    List<String> saidBy = claim.claim().saidBy();
    return saidBy.isEmpty() ? Optional.empty() : Optional.of(called(saidBy.getLast(), claim));
  }

  /** Somebody by a name that may be an entity's. */
  private Phrase called(String name, ResolvedClaim claim) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)))
        .flatMap(view::findEntity)
        .map(e -> of(e, claim))
        .orElseGet(() -> words(name, claim.claim()));
  }

  /** An entity, introduced where it is named for the first time. */
  private Phrase of(Entity entity, ResolvedClaim context) {
    if (!introduces || !introduced.add(entity.id())) {
      return brief(entity);
    }
    boolean plural = Forms.isPlural(entity.name(), entity.kind());
    String full = withArticle(entity.name());
    Optional<String> acronym =
        shortForm(entity).filter(s -> Forms.isAcronym(s) && !Forms.isAcronym(entity.name()));
    List<ResolvedClaim> because = new ArrayList<>();
    String aside = aside(entity, context, because);
    String text = full + acronym.map(a -> " (" + a + ")").orElse("") + aside;
    String again = entity.kind() == EntityClass.PERSON ? "" : brief(entity).text();
    return new Phrase(text, again, plural, because);
  }

  /** An entity by its short name, as in a table. */
  public Phrase brief(Entity entity) {
    String name = shortForm(entity).orElse(entity.name());
    return Phrase.of(
        withArticle(name, entity.name()), Forms.isPlural(entity.name(), entity.kind()));
  }

  /** A text that ends with an entity's name, with that name as it is called here. */
  public String endingShort(String text) {
    return view.entities().values().stream()
        .filter(e -> text.endsWith(" " + e.name()))
        .max(java.util.Comparator.comparingInt(e -> e.name().length()))
        .map(
            e ->
                text.substring(0, text.length() - e.name().length())
                    + (introduced.contains(e.id()) ? brief(e).text() : withArticle(e.name())))
        .orElse(text);
  }

  /** An entity by its id, in short, without an article. */
  public String label(String id) {
    return view.findEntity(id).map(e -> shortForm(e).orElse(e.name())).orElse(id);
  }

  /** An entity by its id, introduced where it is named for the first time. */
  public Phrase byId(String id, ResolvedClaim context) {
    return view.findEntity(id)
        .map(e -> of(e, context))
        .orElseGet(() -> Phrase.of(id, Forms.isPlural(id, EntityClass.UNKNOWN)));
  }

  private Optional<String> shortForm(Entity entity) {
    return forms.findShort(entity, mentions.getOrDefault(entity.id(), Set.of()));
  }

  /** What the reports say of whom: ", who leads the Dawn Brigade,". */
  private String aside(Entity entity, ResolvedClaim context, List<ResolvedClaim> because) {
    if (entity.kind() == EntityClass.PERSON) {
      ClaimType told = context.claim().type();
      return told == ClaimType.LEADS || told == ClaimType.MEMBER_OF
          ? ""
          : Optional.ofNullable(roles.get(entity.id()))
              .filter(c -> !c.object().equals(context.object()))
              .filter(c -> !c.object().equals(context.subject()))
              .map(c -> role(c, because))
              .orElse("");
    }
    return Optional.ofNullable(classes.get(entity.id()))
        .filter(c -> !TELLS_CLASS.matcher(entity.name()).find())
        .flatMap(
            c -> {
              Optional<String> noun = c.claim().findDetail("class").flatMap(Names::noun);
              noun.ifPresent(n -> because.add(c));
              return noun;
            })
        .map(noun -> ", " + noun + ",")
        .orElse("");
  }

  private String role(ResolvedClaim claim, List<ResolvedClaim> because) {
    because.add(claim);
    String group =
        claim.object().flatMap(view::findEntity).map(e -> of(e, claim).text()).orElse("");
    String role = claim.claim().findDetail("role").orElse("");
    return role.isEmpty()
        ? ", who leads " + group + ","
        : ", " + (role.startsWith("former ") ? "a " : "the ") + role + " of " + group + ",";
  }

  private static Optional<String> noun(String kind) {
    return EntityClass.find(kind)
        .flatMap(
            found ->
                switch (found) {
                  case MILITIA -> Optional.of("a militia");
                  case ARMED_GROUP -> Optional.of("an armed group");
                  case JIHADIST_GROUP -> Optional.of("a jihadist group");
                  case ETHNIC_GROUP -> Optional.of("an ethnic group");
                  case COALITION -> Optional.of("a coalition");
                  case COMMAND -> Optional.of("an operations room");
                  case MEDIA -> Optional.of("a news outlet");
                  case COMPANY -> Optional.of("a company");
                  case STATE,
                      GOVERNMENT,
                      POLITICAL_BODY,
                      ARMY,
                      POLICE,
                      INTERNATIONAL_ORG,
                      PERSON,
                      PLACE,
                      UNKNOWN ->
                      Optional.empty();
                });
  }

  /** A name with "the" where reports write so. */
  public String withArticle(String name) {
    return withArticle(name, name);
  }

  private String withArticle(String form, String name) {
    String plain = Forms.uncapitalised(form);
    boolean has = plain.toLowerCase(Locale.ROOT).startsWith("the ");
    boolean common = !plain.equals(form);
    if (common) {
      return Forms.isPlural(plain, EntityClass.UNKNOWN) ? plain : "a " + plain;
    }
    boolean owned = plain.contains("’s ") || plain.contains("'s ");
    return !has && !owned && forms.takesArticle(form, name) ? "the " + plain : plain;
  }

  /** Words that are no known name, with the article they have in the report. */
  private Phrase words(String text, Claim claim) {
    boolean plural = Forms.isPlural(text, EntityClass.UNKNOWN);
    boolean common = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    if (!common) {
      return Phrase.of(withArticle(text), plural);
    }
    String around = Texts.before(claim);
    int at = around.indexOf(text);
    Matcher article = BEFORE.matcher(at < 0 ? "" : around.substring(0, at));
    String before =
        article.find() ? article.group(1).toLowerCase(Locale.ROOT) + " " : plural ? "" : "the ";
    return Phrase.of(before + text, plural);
  }
}
