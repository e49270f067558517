@NullMarked
package org.plumbline.national.analysis;

import org.jspecify.annotations.NullMarked;
