/**
 * Comma-separated files as others write them: registers of actors, lists of answers. Read for
 * entities in documents → claims → entities → ledger → picture → briefing.
 */
@NullMarked
package org.isnad.entities.internal.tables;

import org.jspecify.annotations.NullMarked;
