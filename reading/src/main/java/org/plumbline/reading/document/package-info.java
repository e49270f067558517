/** From a file to its plans: what it is, which reader reads it, what the layouts make of it. */
@NullMarked
package org.plumbline.reading.document;

import org.jspecify.annotations.NullMarked;
