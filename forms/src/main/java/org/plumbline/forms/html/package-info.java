/** The review report: one printable page that needs nothing but a browser. */
@NullMarked
package org.plumbline.forms.html;

import org.jspecify.annotations.NullMarked;
