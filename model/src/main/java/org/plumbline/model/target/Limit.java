package org.plumbline.model.target;

/** 界限. Whether a bound itself still meets the target: ≥ and ≤ include it, > and < do not. */
public enum Limit {
  INCLUDED,
  EXCLUDED
}
