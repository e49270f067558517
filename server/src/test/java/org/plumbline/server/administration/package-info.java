@NullMarked
package org.plumbline.server.administration;

import org.jspecify.annotations.NullMarked;
