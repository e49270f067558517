@NullMarked
package org.plumbline.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
