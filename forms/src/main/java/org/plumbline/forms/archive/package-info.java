/** Zip archives and their XML, written so that equal content is equal bytes. */
@NullMarked
package org.plumbline.forms.archive;

import org.jspecify.annotations.NullMarked;
