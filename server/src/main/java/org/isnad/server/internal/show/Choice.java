package org.isnad.server.internal.show;

/**
 * One of several ways to show a page.
 *
 * @param words what is chosen
 * @param href the page as chosen
 * @param chosen whether it is shown so now
 */
public record Choice(String words, String href, boolean chosen) {}
