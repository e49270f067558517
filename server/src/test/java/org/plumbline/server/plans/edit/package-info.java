@NullMarked
package org.plumbline.server.plans.edit;

import org.jspecify.annotations.NullMarked;
