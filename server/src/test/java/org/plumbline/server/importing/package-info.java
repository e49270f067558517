@NullMarked
package org.plumbline.server.importing;

import org.jspecify.annotations.NullMarked;
