package org.plumbline.forms.sheet;

import java.util.List;

/**
 * 表单. One form about one project, ready for any format.
 *
 * @param name what tells it from others in a table of contents
 */
public record Form(String name, List<Block> blocks) {

  public Form {
    blocks = List.copyOf(blocks);
  }
}
