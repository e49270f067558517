/**
 * What no single office can see: copies, peers, departments and regions, over the whole country.
 */
@NullMarked
package org.plumbline.national.analysis;

import org.jspecify.annotations.NullMarked;
