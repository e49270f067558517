@NullMarked
package org.plumbline.server.plans.list;

import org.jspecify.annotations.NullMarked;
