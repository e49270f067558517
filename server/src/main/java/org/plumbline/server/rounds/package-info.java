/** 监控与自评. Rounds of monitoring and self-evaluation over the plans in force. */
@NullMarked
package org.plumbline.server.rounds;

import org.jspecify.annotations.NullMarked;
