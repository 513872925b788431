package org.isnad.cli.internal;

import org.isnad.observatory.LanguageModels;

/** The language models of the program, so that the tests of this module load them once. */
public final class TestModels {
  public static final LanguageModels SHARED = TheatreOption.MODELS;

  private TestModels() {}
}
