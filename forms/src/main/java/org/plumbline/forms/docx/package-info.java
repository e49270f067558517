/** Word documents, written part by part; what official forms are made of. */
@NullMarked
package org.plumbline.forms.docx;

import org.jspecify.annotations.NullMarked;
