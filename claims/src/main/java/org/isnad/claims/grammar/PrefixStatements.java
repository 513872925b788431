package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Statement;
import org.isnad.claims.syntax.Token;
import org.isnad.model.ClaimType;

/** What "anti-" and "pro-" before a name say of the group behind: "pro-Russian separatists". */
public final class PrefixStatements {
  private static final Pattern PREFIXED = Pattern.compile("(?i)(anti|pro)-(\\p{Lu}.+)");

  /** What somebody does; who does it is for or against another. */
  private static final Set<String> UNDERTAKINGS =
      Set.of(
          "operation",
          "offensive",
          "campaign",
          "attack",
          "raid",
          "strike",
          "revolt",
          "uprising",
          "rebellion",
          "protest",
          "rally",
          "demonstration",
          "coup");

  private PrefixStatements() {}

  /** The statements of one sentence that begins at this offset of the document. */
  public static List<Statement> read(Scene scene, int offset) {
    List<Statement> found = new ArrayList<>();
    for (Token token : scene.parse().tokens()) {
      Matcher matcher = PREFIXED.matcher(token.form());
      if (matcher.matches() && token.head() >= 0) {
        ClaimType type =
            matcher.group(1).equalsIgnoreCase("anti") ? ClaimType.HOSTILE_TO : ClaimType.SUPPORTS;
        Optional<Token> doer = doer(scene, scene.parse().get(token.head()));
        doer.flatMap(scene::party)
            .filter(
                p -> p.member().kind() == Kind.GROUP && scene.target(matcher.group(2)).isPresent())
            .ifPresent(
                p ->
                    found.add(
                        statement(
                            type,
                            p,
                            scene,
                            matcher.group(2),
                            offset + token.start(),
                            offset + Math.max(doer.orElseThrow().end(), p.phrase().end()))));
      }
    }
    return found;
  }

  /** "a pro-Qaddafi revolt by the Warfalla": who revolts is for him. */
  private static Optional<Token> doer(Scene scene, Token noun) {
    boolean done = UNDERTAKINGS.contains(noun.lemma());
    return !done && scene.party(noun).isPresent()
        ? Optional.of(noun)
        : scene.paths().roles().subjects(noun).stream().findFirst();
  }

  private static Statement statement(
      ClaimType type, Party party, Scene scene, String name, int start, int end) {
    TreeMap<String, String> detail = new TreeMap<>();
    if (type == ClaimType.SUPPORTS) {
      detail.put("means", "other");
    }
    return new Statement(
        type,
        party.member(),
        scene.target(name),
        Optional.empty(),
        detail,
        start,
        end,
        type == ClaimType.SUPPORTS ? "supports.pro" : "hostile_to.anti");
  }
}
