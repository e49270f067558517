@NullMarked
package org.plumbline.server.publication;

import org.jspecify.annotations.NullMarked;
