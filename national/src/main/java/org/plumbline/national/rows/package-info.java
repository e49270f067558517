/** A plan as a row of columns, and back. */
@NullMarked
package org.plumbline.national.rows;

import org.jspecify.annotations.NullMarked;
