/** 项目包和台账的文件. Finds and opens the files of packs and registers. */
@NullMarked
package org.plumbline.cli.packs;

import org.jspecify.annotations.NullMarked;
