package org.isnad.evaluation.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isnad.evaluation.scoring.ClaimFile;
import org.isnad.evaluation.scoring.EvaluationException;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;

/** Where the claims come from that are scored. */
public interface ClaimSource {
  /** The claims on a document, in the exchange form, a line each. */
  String lines(String documentName);

  /** Claims in the files of a folder; a document without a file has none. */
  static ClaimSource files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationException(folder + " is no folder; give the folder of the claims");
    }
    return name -> ClaimFile.text(folder.resolve(name + ".jsonl"));
  }

  /** Claims read afresh from the gold's documents. */
  static ClaimSource fresh(GoldFolder gold, Consumer<String> progress) {
    OwnReader reader = OwnReader.open(progress);
    return name -> String.join("\n", reader.lines(gold.document(name)));
  }

  /** All claims in a theatre's ledger, whenever they were published. */
  static ClaimSource ledger(Path theatre) {
    LocalDate end = LocalDate.of(9999, 12, 31);
    Clock clock = Clock.systemUTC();
    try (Observatory observatory =
        Observatory.open(Theatre.open(theatre), clock, OwnReader.models())) {
      Map<String, String> byDocument =
          observatory
              .exchangeLines(observatory.view(end))
              .collect(
                  Collectors.groupingBy(
                      ClaimSource::documentName, TreeMap::new, Collectors.joining("\n")));
      return name -> byDocument.getOrDefault(name, "");
    }
  }

  private static String documentName(String line) {
    try {
      String file = new ObjectMapper().readTree(line).path("document").asText();
      int dot = file.lastIndexOf('.');
      return dot > 0 ? file.substring(0, dot) : file;
    } catch (JsonProcessingException e) {
      throw new EvaluationException("the ledger gives a claim that is no JSON: " + line, e);
    }
  }
}
