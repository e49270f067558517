@NullMarked
package org.plumbline.server.accounts;

import org.jspecify.annotations.NullMarked;
