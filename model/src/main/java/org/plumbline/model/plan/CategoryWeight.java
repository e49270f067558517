package org.plumbline.model.plan;

import java.math.BigDecimal;
import org.plumbline.model.source.Sourced;

/** 一级指标分值. The points of a category, as printed inside its label: {@code 产出指标(50分)}. */
public record CategoryWeight(Category category, Sourced<BigDecimal> points) {}
