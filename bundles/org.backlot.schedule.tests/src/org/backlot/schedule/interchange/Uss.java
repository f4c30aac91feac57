package org.backlot.schedule.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.testing.SampleFiles;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;

/** Schedules of the standard for tests, read and written as the installed program does. */
final class Uss {

    private Uss() {
    }

    static Incoming read(byte[] file) throws IOException {
        return PlainRegistry.of("org.backlot.schedule").backlot().exchanges().reading("plan.uss").orElseThrow()
                .importer().orElseThrow().read(new ByteArrayInputStream(file), "plan.uss");
    }

    static Incoming read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    static Production production(byte[] file) throws IOException {
        Production production = CoreFactory.eINSTANCE.createProduction();
        read(file).putInto(production);
        return production;
    }

    /** Reads a file into a production of its own, without what is installed. */
    static void take(InputStream in) throws IOException {
        new UssImporter().read(in, "plan.uss").putInto(CoreFactory.eINSTANCE.createProduction());
    }

    static byte[] write(Production production) throws IOException {
        var out = new ByteArrayOutputStream();
        new UssExporter().write(production, Show.questions(), out);
        return out.toByteArray();
    }

    static Schedule schedule(Production production) {
        return Session.section(production, Schedule.class).orElseThrow();
    }

    static Board board(Production production, String name) {
        return schedule(production).getBoards().stream().filter(board -> name.equals(board.getName())).findFirst()
                .orElseThrow();
    }

    /** A sample by another program; the test is skipped where the folder is absent. */
    static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SampleFiles.at("uss/" + name));
    }

    /** A file of one scene, one banner and one board, with what a test says. */
    static String small(String breakdowns, String categories, String elements, String boards, String calendars) {
        return """
                {"universalScheduleStandard": {
                  "id": "5d9fc8cfc0efae0017a32a11", "name": "Salt", "project": "The Salt Road", "company": "Harkness",
                  "breakdowns": [%s],
                  "categories": [%s],
                  "elements": [%s],
                  "stripboards": [%s],
                  "calendars": [%s]
                }}
                """.formatted(breakdowns, categories, elements, boards, calendars);
    }
}
