/** 审批. The way of a plan into force: who may do what when, deadlines, notes, review forms. */
@NullMarked
package org.plumbline.server.approval;

import org.jspecify.annotations.NullMarked;
