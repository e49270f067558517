/** Public JSON: the shapes that others script against. */
@NullMarked
package org.plumbline.forms.json;

import org.jspecify.annotations.NullMarked;
