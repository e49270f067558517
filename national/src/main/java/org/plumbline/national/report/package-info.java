/** The report of an analysis: one page that needs nothing beside it. */
@NullMarked
package org.plumbline.national.report;

import org.jspecify.annotations.NullMarked;
