/** The command line: parses, calls, prints; knows nothing of budgets itself. */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
