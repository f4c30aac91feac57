package org.backlot.resources.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import org.backlot.core.SavedProduction;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Resources;

/** A library was saved since it was read last. */
public final class LibraryNewer implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Resources.class).stream().flatMap(resources -> resources.getLibraries().stream())
                .filter(LibraryNewer::isNewer).forEach(library -> found.add(Severity.INFO, library.getId(),
                        "Library " + library.getName(), "The library " + library.getName() + " was saved since it was "
                                + "read on " + library.getAt().replace('T', ' ')
                                + ". See what changed with Library Changes"));
    }

    private static boolean isNewer(Library library) {
        if (library.getAt() == null || !LibraryMissing.isThere(library)) {
            return false;
        }
        if (library.getSaved() != null) {
            return SavedProduction.isSavedSince(library.getFile(), library.getSaved());
        }
        try {
            LocalDateTime saved = LocalDateTime.ofInstant(Files.getLastModifiedTime(Path.of(library.getFile()))
                    .toInstant(), ZoneId.systemDefault());
            return saved.isAfter(LocalDateTime.parse(library.getAt()).plusSeconds(1));
        } catch (IOException | DateTimeParseException e) {
            return false;
        }
    }
}
