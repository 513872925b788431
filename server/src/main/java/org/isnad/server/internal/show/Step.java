package org.isnad.server.internal.show;

/**
 * Another part of a picture, one step from the one that is shown.
 *
 * @param name nearer, wider, up, down, left, right or whole
 * @param words the same in the reader's language
 * @param href the page with that part
 */
public record Step(String name, String words, String href) {}
