package org.backlot.core.file;

import org.w3c.dom.Document;

/**
 * One step from one format of a section to the next: contributed with its section. Works on the XML of the entry, so
 * that it needs none of the classes of then.
 */
@FunctionalInterface
public interface Migration {

    /** Changes the entry in place. */
    void migrate(Document entry);
}
