/**
 * Names to entities: documents → claims → <b>entities</b> → ledger → picture → briefing.
 *
 * <p>The theatre's register says whom it knows; the {@link org.isnad.entities.Resolver} judges,
 * name by name, which entity a document speaks of, and says why. A name is evidence for identity,
 * never identity: every judgement is logged and a later one can overrule it.
 */
@NullMarked
package org.isnad.entities;

import org.jspecify.annotations.NullMarked;
