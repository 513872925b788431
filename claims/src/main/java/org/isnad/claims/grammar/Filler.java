package org.isnad.claims.grammar;

import org.isnad.claims.names.Phrase;

/**
 * What fills a role: the phrase in the sentence and the name it stands for.
 *
 * @param phrase the phrase
 * @param name its own text, or the name a pronoun or description refers to
 */
public record Filler(Phrase phrase, String name) {}
