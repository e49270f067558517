/** A synthetic country year: declared as such, repeatable, in the proportions of real documents. */
@NullMarked
package org.plumbline.national.making;

import org.jspecify.annotations.NullMarked;
