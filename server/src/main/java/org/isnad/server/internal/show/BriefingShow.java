package org.isnad.server.internal.show;

import java.util.List;

/**
 * A briefing with the ways to others.
 *
 * @param body the briefing as HTML that was escaped where it was made
 * @param title its days and what it is about, for the browser
 * @param issue who gave it out and when, where it was given out; else empty
 * @param asked what was asked for; absent values are empty
 * @param spans other days to choose from
 * @param files the forms it can be kept in
 * @param issues the briefings that were given out, the newest first
 * @param who who works here
 */
public record BriefingShow(
    String body,
    String title,
    String issue,
    Asked asked,
    List<Choice> spans,
    List<File> files,
    List<Issue> issues,
    WhoShow who) {
  public BriefingShow {
    spans = List.copyOf(spans);
    files = List.copyOf(files);
    issues = List.copyOf(issues);
  }

  /**
   * What a reader asked for.
   *
   * @param from the first day; empty for a week
   * @param to the last day
   * @param about actor, place or topic; empty for the whole theatre
   * @param name of whom or what
   */
  public record Asked(String from, String to, String about, String name) {}

  /**
   * A form to keep.
   *
   * @param form its word
   * @param href where it comes from; empty where this machine cannot make it
   */
  public record File(String form, String href) {}

  /** One that was given out. */
  public record Issue(Term days, String by, String when) {}
}
