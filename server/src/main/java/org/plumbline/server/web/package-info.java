/** What all pages share: frame, texts, values as people write them, headers. */
@NullMarked
package org.plumbline.server.web;

import org.jspecify.annotations.NullMarked;
