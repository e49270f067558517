package org.plumbline.server.plans;

/** The unit a plan belongs to, with what stands above it. */
public record Owner(long division, long department, long unit) {}
