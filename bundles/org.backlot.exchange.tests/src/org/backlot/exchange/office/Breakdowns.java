package org.backlot.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.backlot.core.testing.PlainRegistry;

/** A production whose breakdown comes from spreadsheets and is written as such. */
final class Breakdowns {

    private final Exchanges exchanges = PlainRegistry.of("org.backlot.exchange").backlot().exchanges();
    private final MappedImporter importer =
            (MappedImporter) exchanges.named("csv").orElseThrow().importer().orElseThrow();
    private final Production production = CoreFactory.eINSTANCE.createProduction();

    MappedImporter importer() {
        return importer;
    }

    Production production() {
        return production;
    }

    /** The sheet of a text. */
    static Sheet sheet(String csv) throws IOException {
        return Spreadsheet.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "a.csv").first();
    }

    MappedIncoming read(String csv) throws IOException {
        return importer.read(sheet(csv), importer.suggest(sheet(csv), 0));
    }

    Outcome put(String csv) throws IOException {
        return read(csv).put(production);
    }

    Scene scene(String number) {
        return production.getScript().getScenes().stream().filter(s -> s.getNumber().equals(number)).findFirst()
                .orElseThrow();
    }

    List<String> names(String number, String category) {
        return scene(number).getElements().stream().filter(e -> e.getCategory().equals(category)).map(Element::getName)
                .toList();
    }

    byte[] written(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        exchanges.named("org.backlot.exchange." + format).orElseThrow().exporter().orElseThrow()
                .write(production, PlainRegistry.of("org.backlot.exchange").questions(), out);
        return out.toByteArray();
    }
}
