@NullMarked
package org.plumbline.server.approval;

import org.jspecify.annotations.NullMarked;
