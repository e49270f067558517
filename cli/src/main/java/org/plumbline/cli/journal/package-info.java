/**
 * What a run has done so far, on disk: pages are made from it, and a stopped run goes on from it.
 */
@NullMarked
package org.plumbline.cli.journal;

import org.jspecify.annotations.NullMarked;
