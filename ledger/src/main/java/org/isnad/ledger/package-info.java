@NullMarked
package org.isnad.ledger;

import org.jspecify.annotations.NullMarked;
