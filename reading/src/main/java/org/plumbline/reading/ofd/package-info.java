/** OFD (GB/T 33190) to pages: reads the objects of each page and keeps glyphs and ruling lines. */
@NullMarked
package org.plumbline.reading.ofd;

import org.jspecify.annotations.NullMarked;
