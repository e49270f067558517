/** The official forms, as documents to be signed. */
@NullMarked
package org.plumbline.forms.official;

import org.jspecify.annotations.NullMarked;
