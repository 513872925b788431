package org.isnad.server.internal.show;

/**
 * What a superscript stands for.
 *
 * @param number the superscript
 * @param href the claim's page
 * @param quote the report's own words
 * @param chain those who handed it down
 * @param reportHref the report's page
 */
public record Note(int number, String href, String quote, ChainLine chain, String reportHref) {}
