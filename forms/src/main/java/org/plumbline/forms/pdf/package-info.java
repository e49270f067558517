/** Pdf files with a font of their own. */
@NullMarked
package org.plumbline.forms.pdf;

import org.jspecify.annotations.NullMarked;
