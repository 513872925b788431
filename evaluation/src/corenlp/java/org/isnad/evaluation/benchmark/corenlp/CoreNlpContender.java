package org.isnad.evaluation.benchmark.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.isnad.evaluation.benchmark.Contender;
import org.isnad.evaluation.benchmark.Corpus;
import org.isnad.evaluation.benchmark.Trial;
import org.isnad.model.Document;
import org.jspecify.annotations.Nullable;

/** CoreNLP with some of its annotators. */
public final class CoreNlpContender implements Contender {
  private static final String PLAIN = "tokenize,pos,depparse";
  private static final String RELATIONS =
      "tokenize,pos,lemma,ner,depparse,coref,natlog,openie,kbp";
  private final String annotators;
  private @Nullable StanfordCoreNLP pipeline;

  private CoreNlpContender(String annotators) {
    this.annotators = annotators;
  }

  /** Runs the trial; the third argument is {@code plain} or {@code relations}. */
  public static void main(String[] arguments) {
    String annotators = arguments[2].equals("plain") ? PLAIN : RELATIONS;
    Trial.main(new CoreNlpContender(annotators), arguments);
  }

  @Override
  public void load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public void read(Document document) {
    if (pipeline == null) {
      throw new IllegalStateException("load it first");
    }
    pipeline.annotate(new CoreDocument(Corpus.prose(document)));
  }
}
