package org.isnad.evaluation.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.evaluation.scoring.EvaluationException;

/** A hand at a real browser that moves the map and the network of a theatre. */
public final class Hand {
  private static final String PICTURE = "figure[data-part] .pane";
  private static final int STEPS = 60;
  private static final int WHEEL = 12;
  private static final double REST_MILLIS = 1_500;

  private final Page page;
  private final String base;

  /** A hand that has opened a server's printed address. */
  public Hand(BrowserContext person, URI address) {
    this.page = person.newPage();
    this.base = address.resolve("/").toString().replaceAll("/$", "");
    page.addInitScript(script());
    page.navigate(address.toString());
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static String script() {
    try (InputStream in = Hand.class.getResourceAsStream("motion.js")) {
      if (in == null) {
        throw new EvaluationException("the program lacks its own motion.js; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page of the server. */
  public void open(String path) {
    page.navigate(base + path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator(PICTURE).scrollIntoViewIfNeeded();
  }

  /** How many places or actors the picture shows, dots and circles. */
  public int shown() {
    return (int)
        page.evaluate(
            """
            [...document.querySelectorAll("figure .pane .dots path:not(.middle), figure .pane path.dots")]
              .map(path => path.getAttribute("d").split("h0").length - 1)
              .reduce((a, b) => a + b, document.querySelectorAll("figure .pane .town, figure .pane .node").length)
            """);
  }

  /** The acts in their order: each is done, left to rest, and told of. */
  public Map<String, Motion> acts() {
    Map<String, Motion> acts = new LinkedHashMap<>();
    String whole = page.url();
    acts.put("zoom in by wheel", during(() -> wheel(-40)));
    acts.put("rest, and be drawn anew", during(() -> page.waitForTimeout(REST_MILLIS)));
    String near = moved(whole);
    acts.put("drag to and fro", during(this::drag));
    acts.put("rest again", during(() -> page.waitForTimeout(REST_MILLIS)));
    moved(near);
    acts.put("zoom out by wheel", during(() -> wheel(40)));
    page.waitForTimeout(REST_MILLIS);
    acts.put("keys + → ← -", during(this::keys));
    page.waitForTimeout(REST_MILLIS);
    return acts;
  }

  /** Where the page now is; a picture that has not moved makes every figure worthless. */
  private String moved(String before) {
    if (page.url().equals(before)) {
      throw new EvaluationException("the picture did not move: " + before);
    }
    return page.url();
  }

  /** Switches a part of the page off and on, where it has such. */
  public Motion filter(String link) {
    return during(
        () -> {
          for (int i = 0; i < 6; i++) {
            page.locator(link).click();
            page.waitForTimeout(150);
          }
        });
  }

  private Motion during(Runnable act) {
    page.evaluate(
        "window.motion.frames = []; window.motion.tasks = []; window.motion.inputs = [];");
    act.run();
    return Motion.of((Map<?, ?>) page.evaluate("window.motion"));
  }

  private BoundingBox box() {
    BoundingBox box = page.locator(PICTURE).boundingBox();
    if (box == null) {
      throw new EvaluationException("the page shows no picture: " + page.url());
    }
    return box;
  }

  private void wheel(double step) {
    BoundingBox box = box();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.keyboard().down("Control");
    for (int i = 0; i < WHEEL; i++) {
      page.mouse().wheel(0, step);
      page.waitForTimeout(25);
    }
    page.keyboard().up("Control");
  }

  private void drag() {
    BoundingBox box = box();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x - box.width / 3, y - 60, new Mouse.MoveOptions().setSteps(STEPS));
    page.mouse().move(x + box.width / 3, y + 60, new Mouse.MoveOptions().setSteps(STEPS * 2));
    page.mouse().move(x + box.width / 6, y, new Mouse.MoveOptions().setSteps(STEPS));
    page.mouse().up();
  }

  private void keys() {
    page.locator("figure[data-part]").focus();
    for (String key : new String[] {"+", "ArrowRight", "ArrowLeft", "-"}) {
      page.keyboard().press(key);
      page.waitForTimeout(120);
    }
  }
}
