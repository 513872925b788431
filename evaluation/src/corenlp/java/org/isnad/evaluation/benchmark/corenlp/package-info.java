/**
 * CoreNLP as a contender of the benchmark, for documents → claims; compiled only with the build
 * profile {@code corenlp}. CoreNLP is under the GPL: it is measured here and never shipped.
 */
@NullMarked
package org.isnad.evaluation.benchmark.corenlp;

import org.jspecify.annotations.NullMarked;
