@NullMarked
package org.plumbline.forms.docx;

import org.jspecify.annotations.NullMarked;
