package org.isnad.server.internal.show;

/**
 * A superscript number that leads to a claim.
 *
 * @param number from 1
 * @param href the claim's page
 */
public record Mark(int number, String href) {}
