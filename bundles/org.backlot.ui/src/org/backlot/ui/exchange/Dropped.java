package org.backlot.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.exchange.Exchanges;
import org.backlot.ui.production.ChosenProduction;

/** What is done with files that were dropped on the window. */
public sealed interface Dropped {

    /** A production is opened. */
    record Production(Path path) implements Dropped {
    }

    /** A file is read into the open production. */
    record Other(Chosen chosen) implements Dropped {
    }

    /** Nothing, and this is why and what to do. */
    record Refused(String reason) implements Dropped {
    }

    /**
     * Decides by the names of the files.
     *
     * @param open whether a production is open
     */
    static Dropped of(List<Path> files, Exchanges exchanges, boolean open) {
        if (files.size() != 1) {
            return new Refused(files.size() + " files were dropped. Drop one at a time, as each may have something to "
                    + "ask");
        }
        Path file = files.getFirst();
        String name = file.getFileName().toString();
        if (name.endsWith(".backlot") || name.endsWith(".xmi") || isFolderOfOne(file)) {
            return new Production(ChosenProduction.of(file));
        }
        Formats formats = Formats.reading(exchanges);
        Optional<Exchanges.Format> format = Files.isDirectory(file) ? Optional.empty() : formats.chosen(-1, name);
        if (format.isEmpty()) {
            return new Refused("Backlot does not read " + name + ". It reads productions (.backlot) and "
                    + formats.formats().stream().flatMap(f -> f.extensions().stream()).map(e -> "." + e).distinct()
                            .collect(Collectors.joining(", "))
                    + ". A file of any kind can be kept with an element: drop it on the files of the element");
        }
        return open ? new Other(new Chosen(file, format))
                : new Refused("No production is open into which " + name + " could be read. Open or start one first");
    }

    private static boolean isFolderOfOne(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var parts = Files.newDirectoryStream(folder, "*.xmi")) {
            return parts.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
