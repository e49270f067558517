package org.plumbline.server.approval;

import java.time.Instant;

/** 留言. Something said about a plan, for all who see it. */
record Note(Step.By by, Instant at, String words) {}
