/**
 * Plans made public: snapshots that never change, their corrections, and the pages without login.
 */
@NullMarked
package org.plumbline.server.publication;

import org.jspecify.annotations.NullMarked;
