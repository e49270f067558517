package org.plumbline.server.administration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.administration.OrganisationTree.Listed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the organisations of a list, all or none. */
@Component
class OrganisationImport {

  private final OrganisationTree tree;

  OrganisationImport(OrganisationTree tree) {
    this.tree = tree;
  }

  OrganisationList read(String csv) {
    Map<Long, String> paths = new HashMap<>();
    Map<String, Kind> kinds = new HashMap<>();
    for (Listed one : tree.listAll()) {
      String path = path(paths, one);
      paths.put(one.id(), path);
      kinds.put(path, one.kind());
    }
    return OrganisationList.read(csv, kinds);
  }

  @Transactional
  public void add(OrganisationList list) {
    Map<Long, String> paths = new HashMap<>();
    Map<String, Long> ids = new HashMap<>();
    for (Listed one : tree.listAll()) {
      String path = path(paths, one);
      paths.put(one.id(), path);
      ids.put(path, one.id());
    }
    for (OrganisationList.Line line : list.lines()) {
      Optional<Long> above =
          line.path().isEmpty() ? Optional.empty() : Optional.ofNullable(ids.get(line.path()));
      ids.put(line.wholePath(), tree.add(above, line.code(), line.name()));
    }
  }

  private static String path(Map<Long, String> paths, Listed one) {
    String above = paths.get(one.parent());
    return above == null ? one.code() : above + "/" + one.code();
  }
}
