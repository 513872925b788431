@NullMarked
package org.isnad.testkit;

import org.jspecify.annotations.NullMarked;
