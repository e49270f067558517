/** What the rules say, by region and date: data with its legal basis, never constants in code. */
@NullMarked
package org.plumbline.regulation;

import org.jspecify.annotations.NullMarked;
