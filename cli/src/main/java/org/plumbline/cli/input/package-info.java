/** From paths on the command line to documents that were read, and those that could not be. */
@NullMarked
package org.plumbline.cli.input;

import org.jspecify.annotations.NullMarked;
