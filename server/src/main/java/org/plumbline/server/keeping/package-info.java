/** Saving everything the server holds, and bringing it back. */
@NullMarked
package org.plumbline.server.keeping;

import org.jspecify.annotations.NullMarked;
