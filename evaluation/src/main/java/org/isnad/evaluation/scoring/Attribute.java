package org.isnad.evaluation.scoring;

import java.util.Locale;
import java.util.function.BiPredicate;

/** What is scored on the found claims alone. */
enum Attribute {
  PLACE(Agreement::samePlace),
  WHEN(Agreement::sameWhen),
  SAID_BY(Agreement::sameSpeakers),
  MODALITY(Agreement::sameModality);

  private final BiPredicate<ClaimLine, ClaimLine> test;

  Attribute(BiPredicate<ClaimLine, ClaimLine> test) {
    this.test = test;
  }

  boolean agrees(ClaimLine gold, ClaimLine system) {
    return test.test(gold, system);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
