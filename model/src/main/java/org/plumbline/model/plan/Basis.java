package org.plumbline.model.plan;

import java.util.List;

/**
 * 指标值确定依据. Why a target value is what it is.
 *
 * @param listed whether the printed words are one of the official kinds
 * @param text as printed
 * @param documents the documents cited, by number (青政发〔2021〕18号) or title, as printed
 */
public record Basis(BasisKind kind, boolean listed, String text, List<String> documents) {

  public Basis {
    documents = List.copyOf(documents);
  }
}
