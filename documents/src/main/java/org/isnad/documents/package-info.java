@NullMarked
package org.isnad.documents;

import org.jspecify.annotations.NullMarked;
