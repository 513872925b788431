/**
 * The reader held against re3d, public reporting on Syria and Iraq with marked entities and
 * relations: documents → claims → mentions and relations in that data set's own terms.
 */
@NullMarked
package org.isnad.evaluation.re3d;

import org.jspecify.annotations.NullMarked;
