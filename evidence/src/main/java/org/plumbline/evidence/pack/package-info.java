/** 项目包. What a programme measures and watches, read from its pack and checked. */
@NullMarked
package org.plumbline.evidence.pack;

import org.jspecify.annotations.NullMarked;
