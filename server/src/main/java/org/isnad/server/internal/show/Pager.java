package org.isnad.server.internal.show;

/**
 * Where a page of a long list stands.
 *
 * @param words "41 to 80 of 343"
 * @param previous the page before, empty on the first
 * @param next the page behind, empty on the last
 */
public record Pager(String words, String previous, String next) {}
