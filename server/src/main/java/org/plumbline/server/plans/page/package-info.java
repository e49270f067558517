/** The page of one plan: its table, its findings, its history, its downloads. */
@NullMarked
package org.plumbline.server.plans.page;

import org.jspecify.annotations.NullMarked;
