/** What goes by the name of doc besides docx: binary Word, RTF, web archives. */
@NullMarked
package org.plumbline.reading.doc;

import org.jspecify.annotations.NullMarked;
