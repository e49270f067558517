/** 合成数据. Recipes for made-up records, and the files made by them: the same bytes every time. */
@NullMarked
package org.plumbline.evidence.synthetic;

import org.jspecify.annotations.NullMarked;
