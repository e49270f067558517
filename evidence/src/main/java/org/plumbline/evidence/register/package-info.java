/** 台账. Typed registers, their records, and where each record came from. */
@NullMarked
package org.plumbline.evidence.register;

import org.jspecify.annotations.NullMarked;
