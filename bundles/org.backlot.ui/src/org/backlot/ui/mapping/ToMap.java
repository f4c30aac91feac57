package org.backlot.ui.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.backlot.ui.production.Work;

/**
 * A file that was read: one whose columns a person should look at, or one that says by itself what it is.
 *
 * @param columns  what to ask
 * @param incoming what was read, where nothing is to be asked
 */
public record ToMap(Optional<MappingChoice> columns, Optional<Incoming> incoming) {

    /**
     * Reads a spreadsheet, about whose columns a person is to be asked.
     *
     * @param mappings those that the production keeps
     * @throws org.backlot.core.file.UnreadableFile where it is none, or has no cell with text
     */
    public static ToMap read(Path path, String name, MappedImporter importer, Map<String, Mapping> mappings,
            Work.Stop stop) throws IOException {
        Spreadsheet file;
        try (InputStream in = Files.newInputStream(path)) {
            file = Spreadsheet.read(in, name);
        }
        stop.check();
        if (file.first().rows().isEmpty()) {
            throw file.first().fault(0, "It is empty. Its first line must name its columns");
        }
        return new ToMap(Optional.of(new MappingChoice(file, importer, mappings)), Optional.empty());
    }

    /** A file about which nothing is to be asked. */
    public static ToMap nothing(Importer importer, Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new ToMap(Optional.empty(), Optional.of(importer.read(in, name)));
        }
    }
}
