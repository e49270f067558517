@NullMarked
package org.plumbline.server.database;

import org.jspecify.annotations.NullMarked;
