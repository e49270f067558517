/** Documents on their way in: upload, reading, preview, decision. */
@NullMarked
package org.plumbline.server.importing;

import org.jspecify.annotations.NullMarked;
