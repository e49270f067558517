@NullMarked
package org.plumbline.server.plans;

import org.jspecify.annotations.NullMarked;
