/** Bytes to plans and notices. */
@NullMarked
package org.plumbline.reading;

import org.jspecify.annotations.NullMarked;
