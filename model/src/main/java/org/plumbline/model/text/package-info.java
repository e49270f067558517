/** Words in the two languages of the product. */
@NullMarked
package org.plumbline.model.text;

import org.jspecify.annotations.NullMarked;
