package org.isnad.claims.syntax;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends habits of the tagger before the sentence is parsed: a verb behind an acronym taken for a
 * plural noun ("the PFG controls Ras Lanuf"), a verb behind a plural taken for a noun where the
 * sentence has no other ("the rebels control Afrin"), a past tense taken for an adjective ("the
 * rebels sided with"), and the month of May taken for an auxiliary.
 */
final class TagMender implements NLPComponent<NLPNode> {
  private static final Set<String> VERBS =
      Set.of(
          "controls",
          "claims",
          "leads",
          "backs",
          "attacks",
          "supports",
          "fights",
          "answers",
          "heads",
          "commands",
          "arms",
          "funds",
          "rules",
          "hosts",
          "trains",
          "raids",
          "plans",
          "strikes",
          "numbers",
          "names",
          "reports",
          "fields",
          "targets",
          "battles",
          "threatens",
          "groups",
          "pledges");
  private static final Set<String> PAST = Set.of("sided", "clashed", "merged", "partnered");
  private static final Set<String> MOVED =
      Set.of("advanced", "clashed", "marched", "retreated", "arrived", "surrendered", "converged");
  private static final Set<String> PLURAL_VERBS =
      Set.of(
          "number", "control", "patrol", "hold", "man", "command", "head", "guard", "claim", "base",
          "lead", "field", "back", "support", "attack", "fight", "raid", "name", "total", "answer",
          "host", "train", "target", "battle");
  private static final Set<String> QUANTITY =
      Set.of("about", "around", "some", "over", "between", "roughly", "nearly", "almost");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}|\\p{Lu}{1,4}-?\\d{1,3}");
  private static final Set<String> BEFORE_OBJECT =
      Set.of("DT", "NNP", "NNPS", "PRP$", "CD", "JJ", "TO");

  @Override
  public void process(NLPNode[] nodes) {
    mendOnlyVerb(nodes);
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordForm();
      if (nodes[i].getPartOfSpeechTag().equals("NNS") && isVerb(nodes, i, form)) {
        nodes[i].setPartOfSpeechTag("VBZ");
      }
      if (nodes[i].getPartOfSpeechTag().equals("NN") && isBehindWhich(nodes, i, form)) {
        nodes[i].setPartOfSpeechTag("VBP");
      }
      boolean crime = form.equals("committed") && i > 1 && isBeforeCrime(nodes, i + 1);
      boolean main = isMainBehindClause(nodes, i) || isOnlyVerb(nodes, i);
      if (nodes[i].getPartOfSpeechTag().equals("VBN") && (crime || main)) {
        nodes[i].setPartOfSpeechTag("VBD");
      }
      if (nodes[i].getPartOfSpeechTag().equals("JJ") && isPast(nodes, i, form)) {
        nodes[i].setPartOfSpeechTag("VBD");
      }
      if (form.equals("quoted") && isQuoting(nodes, i)) {
        nodes[i].setPartOfSpeechTag("VBD");
      }
      if (form.equals("hold")
          && i + 1 < nodes.length
          && nodes[i + 1].getWordForm().equals("sway")) {
        nodes[i].setPartOfSpeechTag("VBP");
      }
      if (form.equals("number")
          && i > 1
          && nodes[i - 1].getWordForm().equals("to")
          && isCount(nodes, i + 1)) {
        nodes[i].setPartOfSpeechTag("VB");
      }
      if (form.equalsIgnoreCase("split") && isSplitting(nodes, i)) {
        nodes[i].setPartOfSpeechTag("VBD");
      }
      if (form.equals("back") && isVerb(nodes, i)) {
        nodes[i].setPartOfSpeechTag("VBP");
      }
      if (form.equals("offensive") && isBeforeDirection(nodes, i)) {
        nodes[i].setPartOfSpeechTag("NN");
        nodes[i + 1].setPartOfSpeechTag("RB");
      }
      if (isAcronym(nodes, i)) {
        nodes[i].setPartOfSpeechTag("NNP");
      }
      if (form.equals("May") && nodes[i].getPartOfSpeechTag().equals("MD") && isMonth(nodes, i)) {
        nodes[i].setPartOfSpeechTag("NNP");
      }
    }
  }

  /**
   * "M23 named Musanga governor": where no word is a finite verb, a participle behind a name is.
   */
  private static boolean isOnlyVerb(NLPNode[] nodes, int i) {
    for (int at = 1; at < nodes.length; at++) {
      if (nodes[at].getPartOfSpeechTag().matches("VBZ|VBD|VBP|MD")) {
        return false;
      }
    }
    boolean acts =
        i > 1
            && nodes[i - 1].getWordForm().matches("\\p{Lu}.*")
            && i + 1 < nodes.length
            && nodes[i + 1].getPartOfSpeechTag().matches("NNPS?|DT|PRP\\$?");
    boolean moves =
        i > 1
            && MOVED.contains(nodes[i].getWordForm())
            && nodes[i - 1].getPartOfSpeechTag().matches("NN.*|RB");
    return acts || moves;
  }

  /** Where no word of a sentence is a verb, a noun of both sorts behind a plural is one. */
  private static void mendOnlyVerb(NLPNode[] nodes) {
    boolean plural = false;
    int found = 0;
    for (int i = 1; i < nodes.length; i++) {
      String tag = nodes[i].getPartOfSpeechTag();
      if (tag.matches("VBZ|VBD|VBP|MD|VB")) {
        return;
      }
      boolean verb = tag.equals("NN") && PLURAL_VERBS.contains(nodes[i].getWordForm());
      boolean noun = i > 1 && nodes[i - 1].getPartOfSpeechTag().matches("NN.*");
      if (verb && plural && noun && isBeforeObject(nodes, i + 1) && found == 0) {
        found = i;
      }
      plural |= tag.equals("NNS") || tag.equals("NNPS");
    }
    if (found > 0) {
      nodes[found].setPartOfSpeechTag("VBP");
    }
  }

  private static boolean isBeforeObject(NLPNode[] nodes, int i) {
    return i < nodes.length
        && (BEFORE_OBJECT.contains(nodes[i].getPartOfSpeechTag())
            || QUANTITY.contains(nodes[i].getWordForm()));
  }

  private static boolean isVerb(NLPNode[] nodes, int i, String form) {
    boolean listed = VERBS.contains(form);
    boolean afterName =
        i > 1 && nodes[i - 1].getPartOfSpeechTag().startsWith("NNP")
            || i > 1 && nodes[i - 1].getWordForm().matches("[A-Z][A-Z0-9]+|which|who");
    boolean afterClause = isBehindClause(nodes, i) && isQuantity(nodes, i + 1);
    boolean counts = form.equals("numbers") && isCount(nodes, i + 1);
    boolean supplies = form.equals("supplies") && isBeforeGoodsTo(nodes, i + 1);
    return listed && (afterName && isBeforeObject(nodes, i + 1) || afterClause)
        || counts
        || supplies
        || answersTo(nodes, i, form);
  }

  /** "supplies arms to the rebels". */
  private static boolean isBeforeGoodsTo(NLPNode[] nodes, int i) {
    return i + 1 < nodes.length
        && nodes[i].getPartOfSpeechTag().startsWith("NN")
        && nodes[i + 1].getWordForm().equals("to");
  }

  /** "and numbers 2,500 men". */
  private static boolean isCount(NLPNode[] nodes, int i) {
    return i + 1 < nodes.length
        && nodes[i].getPartOfSpeechTag().equals("CD")
        && nodes[i + 1].getPartOfSpeechTag().startsWith("NN");
  }

  private static boolean isQuantity(NLPNode[] nodes, int i) {
    return isBeforeObject(nodes, i)
        || i < nodes.length && nodes[i].getWordForm().matches("most|much|many|all|parts|several");
  }

  /** "militias, which answer to": what follows "which" is a verb. */
  private static boolean isBehindWhich(NLPNode[] nodes, int i, String form) {
    return PLURAL_VERBS.contains(form) && i > 1 && nodes[i - 1].getWordForm().equals("which");
  }

  /** "HTS, which broke ties with al-Qaeda, controls": behind the comma that ends such a clause. */
  private static boolean isBehindClause(NLPNode[] nodes, int i) {
    if (i < 3 || !nodes[i - 1].getWordForm().equals(",")) {
      return false;
    }
    for (int at = i - 2; at > 1; at--) {
      if (nodes[at].getWordForm().equals(",")) {
        return false;
      }
      if (nodes[at].getWordForm().matches("which|who")) {
        return nodes[at - 1].getWordForm().equals(",");
      }
    }
    return false;
  }

  /** "said the RSF committed war crimes": no crimes that were committed, but who did. */
  private static boolean isBeforeCrime(NLPNode[] nodes, int i) {
    return nodes[i - 2].getPartOfSpeechTag().startsWith("NN")
        && i < nodes.length
        && nodes[i].getPartOfSpeechTag().startsWith("NN");
  }

  /** "The militias, which answer to him, deployed near Kamal": the sentence has no other verb. */
  private static boolean isMainBehindClause(NLPNode[] nodes, int i) {
    if (!isBehindClause(nodes, i)
        || i + 1 < nodes.length && nodes[i + 1].getWordForm().equals("by")) {
      return false;
    }
    boolean inside = false;
    for (int at = 1; at < nodes.length; at++) {
      inside = at < i && (inside || nodes[at].getWordForm().matches("which|who"));
      if (!inside && nodes[at].getPartOfSpeechTag().matches("VBZ|VBD|VBP|MD")) {
        return false;
      }
    }
    return true;
  }

  /** "the operations room answers to the government". */
  private static boolean answersTo(NLPNode[] nodes, int i, String form) {
    return form.equals("answers")
        && i > 1
        && nodes[i - 1].getPartOfSpeechTag().matches("NNP?")
        && i + 1 < nodes.length
        && nodes[i + 1].getWordForm().equals("to");
  }

  /** "Sudan Tribune quoted army spokesman Nabil Abdallah as saying". */
  private static boolean isQuoting(NLPNode[] nodes, int i) {
    boolean saying = false;
    for (int next = i + 1; next + 1 < nodes.length && next < i + 14; next++) {
      saying |=
          nodes[next].getWordForm().equals("as") && nodes[next + 1].getWordForm().equals("saying");
    }
    return saying && i > 1 && nodes[i - 1].getPartOfSpeechTag().startsWith("NN");
  }

  /** "ISWAP split from Boko Haram". */
  private static boolean isSplitting(NLPNode[] nodes, int i) {
    return nodes[i].getPartOfSpeechTag().equals("NN")
        && (i == 1 || nodes[i - 1].getPartOfSpeechTag().startsWith("NN"))
        && i + 1 < nodes.length
        && nodes[i + 1].getWordForm().matches("from|into");
  }

  /** "Egypt and the UAE back the army". */
  private static boolean isVerb(NLPNode[] nodes, int i) {
    return nodes[i].getPartOfSpeechTag().equals("RB")
        && i > 1
        && nodes[i - 1].getPartOfSpeechTag().startsWith("NN")
        && i + 1 < nodes.length
        && BEFORE_OBJECT.contains(nodes[i + 1].getPartOfSpeechTag());
  }

  /** "The rebels sided with the army": behind a noun and before "with" it is no adjective. */
  private static boolean isPast(NLPNode[] nodes, int i, String form) {
    return PAST.contains(form)
        && i > 1
        && nodes[i - 1].getPartOfSpeechTag().matches("NN.*|CC|RB")
        && i + 1 < nodes.length
        && nodes[i + 1].getWordForm().equals("with");
  }

  /** "launched an offensive north of Goma": a thing, and where. */
  private static boolean isBeforeDirection(NLPNode[] nodes, int i) {
    return i + 2 < nodes.length
        && nodes[i + 1].getWordForm().matches("(?:north|south)(?:east|west)?|east|west")
        && nodes[i + 2].getWordForm().equals("of");
  }

  /** "the leader of the M23": a name, not a plain noun. */
  private static boolean isAcronym(NLPNode[] nodes, int i) {
    return nodes[i].getPartOfSpeechTag().matches("NN|JJ|VBN|CD")
        && ACRONYM.matcher(nodes[i].getWordForm()).matches();
  }

  private static boolean isMonth(NLPNode[] nodes, int i) {
    boolean afterDay =
        i > 1
            && nodes[i - 1]
                .getWordForm()
                .matches("\\d{1,2}(?:st|nd|rd|th)?|of|in|since|until|by|last|early|late|mid");
    boolean beforeDay =
        i + 1 < nodes.length && nodes[i + 1].getWordForm().matches("\\d{1,4}(?:st|nd|rd|th)?");
    return afterDay || beforeDay;
  }

  @Override
  public void process(java.util.List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
