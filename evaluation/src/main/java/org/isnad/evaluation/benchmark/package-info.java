/**
 * How fast documents → claims goes, how long it takes to load and how much memory it needs, each
 * contender in a process of its own.
 */
@NullMarked
package org.isnad.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
