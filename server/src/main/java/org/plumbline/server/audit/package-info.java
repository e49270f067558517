/** Every change as an event in a chain that shows tampering. */
@NullMarked
package org.plumbline.server.audit;

import org.jspecify.annotations.NullMarked;
