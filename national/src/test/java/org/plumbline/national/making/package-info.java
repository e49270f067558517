/** Tests. */
@NullMarked
package org.plumbline.national.making;

import org.jspecify.annotations.NullMarked;
