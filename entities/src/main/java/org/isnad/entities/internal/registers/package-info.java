/**
 * Registers that others keep, read as ours, for entities in documents → claims → entities → ledger
 * → picture → briefing.
 */
@NullMarked
package org.isnad.entities.internal.registers;

import org.jspecify.annotations.NullMarked;
