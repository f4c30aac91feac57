package org.backlot.ui.elements;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files and programs of the person's computer. */
public interface Desktop {

    /** Files that the person chooses; none where they thought better of it. */
    List<Path> choose();

    /** Shows a file by the program that is used for its kind. */
    void open(String name, byte[] content) throws IOException;
}
