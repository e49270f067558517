/** What every format becomes: paragraphs and tables of cells with spans and places. */
@NullMarked
package org.plumbline.reading.grid;

import org.jspecify.annotations.NullMarked;
