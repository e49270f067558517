@NullMarked
package org.plumbline.server.keeping;

import org.jspecify.annotations.NullMarked;
