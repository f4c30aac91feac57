package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes the scenes as CSV, one to a row, with the columns that {@link ScenesImporter} reads. UTF-8 with a byte order
 * mark, so that spreadsheets read it as such; a text that a spreadsheet would take for a formula gets an apostrophe.
 */
public final class ScenesExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord("scene", "heading", "pages", "synopsis", "scriptDay", "sequence", "location", "weather",
                "minutes", "cast", "notes");
        if (production.getScript() != null) {
            production.getScript().getScenes().forEach(scene -> write(scene, csv));
        }
        csv.flush();
    }

    private static void write(Scene scene, CsvWriter csv) {
        String cast = scene.getElements().stream().filter(e -> Category.CAST.equals(e.getCategory()))
                .map(Element::getName).collect(Collectors.joining("; "));
        Duration time = scene.getShootingTime();
        csv.writeRecord(Stream.concat(
                texts(scene.getNumber(), scene.getHeading(), Eighths.toString(scene.getEighths()), scene.getSynopsis(),
                        scene.getScriptDay(), scene.getSequence(), scene.getLocation(), scene.getWeather()),
                texts(time == null ? "" : Long.toString(time.toMinutes()), cast, scene.getNotes())).toList());
    }

    private static Stream<String> texts(String... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? ""
                : !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell);
    }
}
