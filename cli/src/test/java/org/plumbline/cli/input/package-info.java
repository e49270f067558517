@NullMarked
package org.plumbline.cli.input;

import org.jspecify.annotations.NullMarked;
