/** 样表. Renders plans in the layouts of real forms, with their quirks switched on one by one. */
@NullMarked
package org.plumbline.testkit.form;

import org.jspecify.annotations.NullMarked;
