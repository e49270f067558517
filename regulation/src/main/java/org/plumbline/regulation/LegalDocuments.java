package org.plumbline.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.text.Bilingual;

/** 法规依据. The documents that rules and figures rest on, by id. */
public final class LegalDocuments {

  private final Map<String, LegalDocument> byId;

  private LegalDocuments(Map<String, LegalDocument> byId) {
    this.byId = byId;
  }

  /** The documents that ship with the product. */
  public static LegalDocuments bundled() {
    Map<String, LegalDocument> byId = new LinkedHashMap<>();
    for (DataNode node :
        DataFile.bundled(LegalDocuments.class, "legal-documents.yaml").nodes("documents")) {
      LegalDocument document =
          new LegalDocument(
              node.text("id"),
              node.findText("number"),
              Bilingual.of(node.text("zh"), node.text("en")),
              node.flag("verified", false));
      byId.put(document.id(), document);
    }
    return new LegalDocuments(byId);
  }

  /**
   * The document of that id.
   *
   * @throws RegulationDataException if there is none
   */
  public LegalDocument get(String id) {
    LegalDocument document = byId.get(id);
    if (document == null) {
      throw new RegulationDataException("legal-documents.yaml: no document \"" + id + "\"");
    }
    return document;
  }

  public List<LegalDocument> list() {
    return List.copyOf(byId.values());
  }
}
