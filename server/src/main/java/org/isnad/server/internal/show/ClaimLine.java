package org.isnad.server.internal.show;

/**
 * A claim in a list.
 *
 * @param href its page
 * @param sentence what it says in plain English
 * @param quote the report's own words
 * @param chain those who handed it down
 * @param when when it was so, in words; empty where the text does not say
 * @param modality its word where it is not simply asserted, else empty
 */
public record ClaimLine(
    String href, String sentence, String quote, ChainLine chain, String when, String modality) {}
