/** Runs and catalogues as text for a terminal, and as CSV. */
@NullMarked
package org.plumbline.forms.text;

import org.jspecify.annotations.NullMarked;
