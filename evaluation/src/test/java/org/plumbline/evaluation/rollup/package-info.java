@NullMarked
package org.plumbline.evaluation.rollup;

import org.jspecify.annotations.NullMarked;
