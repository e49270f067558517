@NullMarked
package org.plumbline.server.audit;

import org.jspecify.annotations.NullMarked;
