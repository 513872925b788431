package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Symmetric weights between actors by index. Most actors have nothing to do with most others, so
 * only ties are kept: thousands of actors fit where a square of them would not.
 */
final class Weights {
  private final int[][] others;
  private final double[][] values;

  private Weights(int[][] others, double[][] values) {
    this.others = others;
    this.values = values;
  }

  /** From a row for each actor: the weight by the other's index. */
  static Weights of(List<SortedMap<Integer, Double>> rows) {
    int[][] others = new int[rows.size()][];
    double[][] values = new double[rows.size()][];
    for (int i = 0; i < rows.size(); i++) {
      others[i] = rows.get(i).keySet().stream().mapToInt(j -> j).toArray();
      values[i] = rows.get(i).values().stream().mapToDouble(w -> w).toArray();
    }
    return new Weights(others, values);
  }

  /** From a square in which 0 is no tie. */
  static Weights of(double[][] square) {
    int[][] others = new int[square.length][];
    double[][] values = new double[square.length][];
    int[] found = new int[square.length];
    for (int i = 0; i < square.length; i++) {
      int count = 0;
      for (int j = 0; j < square.length; j++) {
        if (square[i][j] != 0) {
          found[count++] = j;
        }
      }
      others[i] = Arrays.copyOf(found, count);
      values[i] = new double[count];
      for (int at = 0; at < count; at++) {
        values[i][at] = square[i][found[at]];
      }
    }
    return new Weights(others, values);
  }

  int size() {
    return others.length;
  }

  /** The actors that one has a tie with, in the order of their index. */
  int[] others(int actor) {
    return others[actor];
  }

  /** The weights of an actor's ties, in the same order. */
  double[] of(int actor) {
    return values[actor];
  }

  double get(int one, int other) {
    int at = Arrays.binarySearch(others[one], other);
    return at < 0 ? 0 : values[one][at];
  }

  /** Changes the weight of a tie that there is, both ways. */
  void set(int one, int other, double weight) {
    values[one][Arrays.binarySearch(others[one], other)] = weight;
    values[other][Arrays.binarySearch(others[other], one)] = weight;
  }

  /** The same, to be changed. */
  Weights copy() {
    double[][] own = new double[size()][];
    for (int i = 0; i < own.length; i++) {
      own[i] = values[i].clone();
    }
    return new Weights(others, own);
  }

  /** Those between some actors, whose index is their place among them. */
  Weights between(List<Integer> actors) {
    Map<Integer, Integer> places = new HashMap<>();
    actors.forEach(actor -> places.put(actor, places.size()));
    List<SortedMap<Integer, Double>> rows = new ArrayList<>();
    for (int actor : actors) {
      SortedMap<Integer, Double> row = new TreeMap<>();
      for (int at = 0; at < others[actor].length; at++) {
        int place = places.getOrDefault(others[actor][at], -1);
        if (place >= 0) {
          row.put(place, values[actor][at]);
        }
      }
      rows.add(row);
    }
    return of(rows);
  }

  /** As a square. */
  double[][] square() {
    double[][] square = new double[size()][size()];
    for (int i = 0; i < size(); i++) {
      for (int at = 0; at < others[i].length; at++) {
        square[i][others[i][at]] = values[i][at];
      }
    }
    return square;
  }
}
