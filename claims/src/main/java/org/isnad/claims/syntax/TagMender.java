package org.isnad.claims.syntax;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/**
 * Mends habits of the tagger before the sentence is parsed: a verb behind an acronym taken for a
 * plural noun ("the PFG controls Ras Lanuf"), a past tense taken for an adjective ("the rebels
 * sided with"), and the month of May taken for an auxiliary.
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
          "pledges");
  private static final Set<String> PAST = Set.of("sided", "clashed", "merged", "partnered");
  private static final Set<String> BEFORE_OBJECT =
      Set.of("DT", "NNP", "NNPS", "PRP$", "CD", "JJ", "TO");

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordForm();
      if (nodes[i].getPartOfSpeechTag().equals("NNS") && isVerb(nodes, i, form)) {
        nodes[i].setPartOfSpeechTag("VBZ");
      }
      if (nodes[i].getPartOfSpeechTag().equals("JJ") && isPast(nodes, i, form)) {
        nodes[i].setPartOfSpeechTag("VBD");
      }
      if (form.equals("back") && isVerb(nodes, i)) {
        nodes[i].setPartOfSpeechTag("VBP");
      }
      if (form.equals("May") && nodes[i].getPartOfSpeechTag().equals("MD") && isMonth(nodes, i)) {
        nodes[i].setPartOfSpeechTag("NNP");
      }
    }
  }

  private static boolean isVerb(NLPNode[] nodes, int i, String form) {
    boolean listed = VERBS.contains(form);
    boolean afterName =
        i > 1 && nodes[i - 1].getPartOfSpeechTag().startsWith("NNP")
            || i > 1 && nodes[i - 1].getWordForm().matches("[A-Z][A-Z0-9]+");
    boolean beforeObject =
        i + 1 < nodes.length
            && (BEFORE_OBJECT.contains(nodes[i + 1].getPartOfSpeechTag())
                || form.equals("answers") && nodes[i + 1].getWordForm().equals("to"));
    return listed && afterName && beforeObject;
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
        && nodes[i - 1].getPartOfSpeechTag().startsWith("NN")
        && i + 1 < nodes.length
        && nodes[i + 1].getWordForm().equals("with");
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
