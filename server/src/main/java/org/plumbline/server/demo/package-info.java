/** What a demonstration starts with: sample organisations, accounts and plans. */
@NullMarked
package org.plumbline.server.demo;

import org.jspecify.annotations.NullMarked;
