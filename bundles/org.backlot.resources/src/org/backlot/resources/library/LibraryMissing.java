package org.backlot.resources.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Resources;

/** The file of a library is not where it was. */
public final class LibraryMissing implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Resources.class).stream().flatMap(resources -> resources.getLibraries().stream())
                .filter(library -> !isThere(library)).forEach(library -> found.add(Severity.WARNING, library.getId(),
                        "Library " + library.getName(), "The library " + library.getName() + " is not at "
                                + library.getFile() + ". What is linked stays as it was read last; put the file back, "
                                + "or link from where it is now"));
    }

    static boolean isThere(Library library) {
        try {
            return library.getFile() != null && Files.exists(Path.of(library.getFile()));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
