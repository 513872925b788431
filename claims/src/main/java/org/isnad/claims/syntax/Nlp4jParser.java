package org.isnad.claims.syntax;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.models.ModelCache;

/**
 * NLP4J's tagger and dependency parser (Choi 2016) without embeddings and without its entity
 * tagger, which changed no edge and doubled the memory.
 */
public final class Nlp4jParser implements Parser {
  private static final String NO_LEXICA = "<configuration><lexica/></configuration>";
  private static final Pattern SILENT_E = Pattern.compile(".*[aeiou][bcdgsvz]");
  private final NLPDecoder decoder = new NLPDecoder();
  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  private Nlp4jParser(List<NLPComponent<NLPNode>> components) {
    decoder.setTokenizer(tokenizer);
    decoder.setComponents(components);
  }

  /**
   * Loads the models, unpacking them into the cache folder the first time.
   *
   * @param cache a folder that may be deleted at any time
   * @param progress told what is being done when it takes long
   */
  public static Nlp4jParser open(Path cache, Consumer<String> progress) {
    ModelCache models = new ModelCache(cache, progress);
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(new ByteArrayInputStream(NO_LEXICA.getBytes(StandardCharsets.UTF_8)));
    Map<String, List<String>> ambiguity =
        models.load("lexica/en-ambiguity-classes-simplified-lowercase");
    Map<String, Set<String>> clusters =
        models.load("lexica/en-brown-clusters-simplified-lowercase");
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(ambiguity, Field.word_form_simplified_lowercase, "ambiguity"));
    lexica.setWordClusters(
        new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, "clusters"));
    OnlineComponent<NLPNode, ?> tagger = models.load("models/en-pos");
    OnlineComponent<NLPNode, ?> dependencies = models.load("models/en-dep");
    tagger.setFlag(NLPFlag.DECODE);
    dependencies.setFlag(NLPFlag.DECODE);
    List<NLPComponent<NLPNode>> components = new ArrayList<>();
    components.add(lexica);
    components.add(tagger);
    components.add(new TagMender());
    components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    components.add(dependencies);
    return new Nlp4jParser(components);
  }

  @Override
  public Parse parse(String sentence, Set<String> names) {
    Straightened straight = Straightened.of(sentence);
    List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words =
        Joined.join(tokenizer.tokenize(straight.text()), straight, sentence, names);
    NLPNode[] nodes = decoder.toNodeArray(words);
    decoder.decode(nodes);
    List<Token> tokens = new ArrayList<>(nodes.length);
    for (int i = 1; i < nodes.length; i++) {
      tokens.add(token(nodes[i], straight));
    }
    return new Parse(sentence, Trees.mend(tokens));
  }

  /** Forms that the lemmatiser spells as no dictionary does. */
  private static final Map<String, String> LEMMAS = Map.of("instal", "install", "enrol", "enroll");

  /** The dictionary form; where the lemmatiser left a regular participle as it is, its stem. */
  private static String lemma(NLPNode node) {
    String lemma = node.getLemma().toLowerCase(Locale.ROOT);
    if (!node.getPartOfSpeechTag().startsWith("VB")) {
      return lemma;
    }
    boolean whole = lemma.equals(node.getWordForm().toLowerCase(Locale.ROOT));
    if (whole && lemma.length() > 5 && lemma.endsWith("ed")) {
      return stem(lemma.substring(0, lemma.length() - 2));
    }
    if (whole && lemma.length() > 6 && lemma.endsWith("ing")) {
      return stem(lemma.substring(0, lemma.length() - 3));
    }
    return LEMMAS.getOrDefault(lemma, lemma);
  }

  private static String stem(String stem) {
    return SILENT_E.matcher(stem).matches() ? stem + "e" : stem;
  }

  private static Token token(NLPNode node, Straightened straight) {
    NLPNode above = node.getDependencyHead();
    int head = above == null ? -1 : above.getID() - 1;
    return new Token(
        node.getID() - 1,
        straight.origin(node.getStartOffset()),
        straight.originOfEnd(node.getEndOffset()),
        node.getWordForm(),
        lemma(node),
        node.getWordForm().indexOf(' ') >= 0 ? "NNP" : node.getPartOfSpeechTag(),
        head,
        head < 0 ? "root" : node.getDependencyLabel()); // a subject may hang on nothing
  }
}
