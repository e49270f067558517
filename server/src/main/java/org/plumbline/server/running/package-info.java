/** Starting, stopping and looking after the server. */
@NullMarked
package org.plumbline.server.running;

import org.jspecify.annotations.NullMarked;
