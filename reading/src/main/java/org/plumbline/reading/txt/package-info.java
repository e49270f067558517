/** Plain text in the shapes that documents take when saved as such. */
@NullMarked
package org.plumbline.reading.txt;

import org.jspecify.annotations.NullMarked;
