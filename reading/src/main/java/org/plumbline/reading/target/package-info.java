/** How one printed target value is understood. */
@NullMarked
package org.plumbline.reading.target;

import org.jspecify.annotations.NullMarked;
