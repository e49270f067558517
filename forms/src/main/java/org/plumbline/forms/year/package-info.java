/** 全年一览. What became of programmes over their year, from the plan to what is published. */
@NullMarked
package org.plumbline.forms.year;

import org.jspecify.annotations.NullMarked;
