/** 开放数据. Plans and results in the formats the world reads: data packages, IATI, PEFA evidence. */
@NullMarked
package org.plumbline.forms.opendata;

import org.jspecify.annotations.NullMarked;
