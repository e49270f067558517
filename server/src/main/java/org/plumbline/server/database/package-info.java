/** The PostgreSQL the server works on: its own one over a folder, or any other by address. */
@NullMarked
package org.plumbline.server.database;

import org.jspecify.annotations.NullMarked;
