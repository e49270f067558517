/** The country's run: the same functions as everywhere, on Apache Spark. */
@NullMarked
package org.plumbline.national;

import org.jspecify.annotations.NullMarked;
