/** The streams of a process, and what may be drawn on them. */
@NullMarked
package org.plumbline.cli.terminal;

import org.jspecify.annotations.NullMarked;
