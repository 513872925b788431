package org.isnad.server.internal.draw;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places the nodes of a network so that what is tied lies near and the rest keeps apart.
 *
 * <p>Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991), with their
 * forces (attraction d²/k, repulsion k²/d) and a temperature that falls in equal steps. Three
 * differences: the nodes begin on a circle in their given order instead of at random, so the same
 * network is always drawn the same; the first node stays in the middle; and the drawing is
 * stretched to its frame at the end instead of being held inside it on the way, which would press
 * nodes against the rim.
 *
 * <p>A wide network, which may fall into parts and has a dense core, needs two more: every node is
 * also drawn to the middle a little, so that no part drifts away; and in the end the distances from
 * the middle are evened out, so that each ring holds as many nodes as its area has room for.
 */
final class Springs {
  private static final int STEPS = 400;
  private static final double LEAST_DISTANCE = 0.01;

  /** More nodes than this have no time for all steps. */
  private static final int LARGE = 100;

  private static final int STEPS_OF_LARGE = 160;

  /** The pull to the middle as a share of the distance from it. */
  private static final double PULL = 0.8;

  private final int count;
  private final List<int[]> edges;
  private final boolean wide;
  private final double[] x;
  private final double[] y;

  /**
   * A network of some nodes.
   *
   * @param edges pairs of indices
   * @param wide whether it is more than what stands around the first node
   */
  Springs(int count, List<int[]> edges, boolean wide) {
    this.count = count;
    this.edges = edges;
    this.wide = wide;
    this.x = new double[count];
    this.y = new double[count];
    for (int i = 1; i < count; i++) {
      double angle = 2 * Math.PI * i / (count - 1);
      x[i] = Math.cos(angle);
      y[i] = Math.sin(angle);
    }
  }

  /** Lets the forces work, and stretches what came of it to a frame with a margin. */
  Springs settle(double width, double height, double marginX, double marginY) {
    double k = Math.sqrt(4.0 / Math.max(1, count));
    int steps = count > LARGE ? STEPS_OF_LARGE : STEPS;
    for (int step = 0; step < steps; step++) {
      move(k, 0.2 * (1 - (double) step / steps));
    }
    if (wide) {
      evenOut();
    }
    double spanX = Math.max(span(x), LEAST_DISTANCE);
    double spanY = Math.max(span(y), LEAST_DISTANCE);
    for (int i = 0; i < count; i++) {
      x[i] = width / 2 + x[i] * (width / 2 - marginX) / spanX;
      y[i] = height / 2 + y[i] * (height / 2 - marginY) / spanY;
    }
    return this;
  }

  private void evenOut() {
    List<Integer> outwards =
        IntStream.range(1, count)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Math.hypot(x[i], y[i])))
            .toList();
    for (int rank = 0; rank < outwards.size(); rank++) {
      int node = outwards.get(rank);
      double far = Math.max(LEAST_DISTANCE, Math.hypot(x[node], y[node]));
      double even = Math.sqrt((rank + 1.0) / outwards.size());
      x[node] *= even / far;
      y[node] *= even / far;
    }
  }

  private static double span(double[] values) {
    double most = 0;
    for (double value : values) {
      most = Math.max(most, Math.abs(value));
    }
    return most;
  }

  private void move(double k, double temperature) {
    double[] dx = new double[count];
    double[] dy = new double[count];
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        push(i, j, k * k / squaredDistance(i, j), dx, dy);
      }
    }
    for (int i = 0; wide && i < count; i++) {
      dx[i] -= x[i] * PULL;
      dy[i] -= y[i] * PULL;
    }
    for (int[] edge : edges) {
      push(edge[0], edge[1], -distance(edge[0], edge[1]) / k, dx, dy);
    }
    for (int i = 1; i < count; i++) {
      double length = Math.max(LEAST_DISTANCE, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, temperature);
      y[i] += dy[i] / length * Math.min(length, temperature);
    }
  }

  private double distance(int i, int j) {
    return Math.sqrt(squaredDistance(i, j));
  }

  private double squaredDistance(int i, int j) {
    double alongX = x[i] - x[j];
    double alongY = y[i] - y[j];
    return Math.max(LEAST_DISTANCE * LEAST_DISTANCE, alongX * alongX + alongY * alongY);
  }

  /** Moves two nodes apart by a share of their distance, or together where it is negative. */
  private void push(int i, int j, double share, double[] dx, double[] dy) {
    double towardsX = (x[i] - x[j]) * share;
    double towardsY = (y[i] - y[j]) * share;
    dx[i] += towardsX;
    dy[i] += towardsY;
    dx[j] -= towardsX;
    dy[j] -= towardsY;
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }
}
