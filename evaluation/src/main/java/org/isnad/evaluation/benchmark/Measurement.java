package org.isnad.evaluation.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a trial measured.
 *
 * @param loadSeconds how long its models took to load
 * @param coldPerSecond sentences per second of the clock in the first seconds after loading, on one
 *     thread
 * @param rates the rates, a corpus each
 * @param peakMegabytes the most memory that its process ever held in RAM
 */
record Measurement(
    @JsonProperty double loadSeconds,
    @JsonProperty double coldPerSecond,
    @JsonProperty List<Rate> rates,
    @JsonProperty long peakMegabytes) {
  Measurement {
    rates = List.copyOf(rates);
  }

  /**
   * How fast one corpus was read.
   *
   * @param perSecond sentences per second of the clock
   * @param perCpuSecond sentences per second of processor time, of all the process's threads; on a
   *     machine that others use too it says more
   */
  record Rate(@JsonProperty double perSecond, @JsonProperty double perCpuSecond) {}
}
