/**
 * Computes the same measures in a PostgreSQL of version 15 or later: one typed table a register,
 * one statement a leaf. Needs jOOQ, which the rest of the module does not.
 */
@NullMarked
package org.plumbline.evidence.sql;

import org.jspecify.annotations.NullMarked;
