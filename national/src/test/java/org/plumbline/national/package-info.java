/** Tests. */
@NullMarked
package org.plumbline.national;

import org.jspecify.annotations.NullMarked;
