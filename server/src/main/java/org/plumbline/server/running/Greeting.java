package org.plumbline.server.running;

import java.util.List;
import org.plumbline.model.text.Bilingual;

/** What a part of the server has to say to the one who starts it. */
public interface Greeting {

  List<Bilingual> lines();
}
