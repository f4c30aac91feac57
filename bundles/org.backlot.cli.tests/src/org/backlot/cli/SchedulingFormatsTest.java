package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of scheduling and asset programs, typed at the command line. */
class SchedulingFormatsTest {

    private static final String SCRIPT = "EXT. SALT PANS - DAY\n\nA fisherman waits.\n\nODA\nWe wait.\n\n"
            + "INT. BOILER HOUSE - NIGHT\n\n\u0141UCJA\nToo long.\n";

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() {
        typed = Typed.everything(folder);
        typed.write("road.fountain", SCRIPT);
        run("new", "road.backlot", "--script", "road.fountain", "--start", "2027-03-01");
    }

    private void run(String... words) {
        assertEquals(0, typed.run(words), typed.err());
    }

    private List<?> show(String production, String report) {
        run("show", production, report, "--format", "json");
        return (List<?>) typed.json();
    }

    private Map<?, ?> told(String... words) {
        run(words);
        return (Map<?, ?>) typed.json();
    }

    @Test
    void universalScheduleGoesOutAndComesBack() {
        Map<?, ?> told = told("export", "road.backlot", "--to", "road.uss", "--format", "json");
        assertEquals(List.of("file", "format", "notes"), List.copyOf(told.keySet()));
        assertEquals("Universal Schedule Standard", told.get("format"));
        assertEquals(List.of(), told.get("notes"));
        List<?> days = show("road.backlot", "days");
        run("new", "copy.backlot", "--script", "road.uss", "--start", "2027-03-01");
        assertEquals(days.toString(), show("copy.backlot", "days").toString());
        assertEquals(2, show("copy.backlot", "scenes").size());
        run("import", "road.backlot", "road.uss");
        run("check", "road.backlot");
    }

    @Test
    void universalScheduleFillsAProductionThatBeganWithoutScenes() {
        run("export", "road.backlot", "--to", "road.uss");
        run("new", "empty.backlot", "--template", "other", "--title", "Empty", "--start", "2027-03-01");
        run("import", "empty.backlot", "road.uss");
        assertEquals(show("road.backlot", "days").toString(), show("empty.backlot", "days").toString());
        run("set", "empty.backlot", "schedule.boards[1].name", "Only one");
        assertEquals(2, typed.run("set", "empty.backlot", "schedule.boards[2].name", "Another"), typed.out());
    }

    @Test
    void universalScheduleThatIsDamagedNamesItsLine() {
        typed.write("bad.uss", "{\"universalScheduleStandard\": {\n\"breakdowns\": [{\"id\": \"b\", \"pages\": -1}]}}");
        assertEquals(2, typed.run("import", "road.backlot", "bad.uss"));
        assertEquals("bad.uss:2: A scene of -1 pages cannot be\n", typed.err());
        typed.write("other.uss",
                "{\"universalScheduleStandard\": {\n\"breakdowns\": [{\"id\": \"b\", \"scene\": \"99\"}]}}");
        assertEquals(2, typed.run("import", "road.backlot", "other.uss"));
        assertTrue(typed.err().contains("1 of other.uss are not among them: scene 99"), typed.err());
    }

    @Test
    void aCalendarFileRemembersWhatItSentSoThatTheNextOneCountsOn() throws IOException {
        run("export", "road.backlot", "--to", "road.ics");
        String first = Files.readString(folder.resolve("road.ics"));
        assertTrue(first.startsWith("BEGIN:VCALENDAR\r\n") && first.contains("\r\nSEQUENCE:0\r\n"), first);
        run("export", "road.backlot", "--to", "again.ics");
        assertEquals(first.replaceAll("DTSTAMP.*", ""),
                Files.readString(folder.resolve("again.ics")).replaceAll("DTSTAMP.*", ""));
        run("set", "road.backlot", "schedule.boards[1].days[1].place", "The old mill");
        run("export", "road.backlot", "--to", "road.ics");
        String next = Files.readString(folder.resolve("road.ics"));
        assertTrue(next.contains("\r\nSEQUENCE:1\r\n") && next.contains("LOCATION:The old mill"), next);
    }

    @Test
    void schedulingExportGoesOutAndComesBack() {
        Map<?, ?> told = told("export", "road.backlot", "--to", "road.sex", "--format", "json");
        assertEquals(List.of("Letters that this format does not have became question marks in 1 text: \u0141UCJA."),
                told.get("notes"));
        run("new", "copy.backlot", "--script", "road.sex", "--start", "2027-03-01");
        String scenes = show("copy.backlot", "scenes").toString();
        assertTrue(scenes.contains("INT. BOILER HOUSE - NIGHT") && scenes.contains("?UCJA"), scenes);
        run("import", "road.backlot", "road.sex");
    }

    @Test
    void schedulingExportThatIsCutOffNamesItsByte() throws IOException {
        run("export", "road.backlot", "--to", "road.sex");
        byte[] whole = Files.readAllBytes(folder.resolve("road.sex"));
        Files.write(folder.resolve("cut.sex"), Arrays.copyOf(whole, whole.length - 3));
        assertEquals(2, typed.run("import", "road.backlot", "cut.sex"));
        assertTrue(typed.err().matches("cut\\.sex: At byte \\d+: the file ends within a record\\. .*\n"), typed.err());
    }

    @Test
    void movieMagicSchedulingIsRead() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("/********* EPSF FILE ********/ /********* EPSF SECTION *********/"
                .getBytes(StandardCharsets.UTF_8));
        file.write(new byte[34]);
        try (var section = new DeflaterOutputStream(file, new Deflater(9, true))) {
            section.write("<BreakdownSheetMgr><BreakdownSheet BDSID='1' Scenes='7' IE='INT' DN='Day' Set='Hut' "
                    .getBytes(StandardCharsets.UTF_8));
            section.write("NumScriptPages='12'/></BreakdownSheetMgr>".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("road.msd"), file.toByteArray());
        run("new", "copy.backlot", "--script", "road.msd", "--start", "2027-03-01");
        Map<?, ?> scene = (Map<?, ?>) show("copy.backlot", "scenes").get(0);
        assertEquals("INT. HUT - DAY", scene.get("heading"));
        assertEquals(10, scene.get("eighths"));
        assertEquals(2, typed.run("export", "copy.backlot", "--to", "copy.msd"));
        assertFalse(Files.exists(folder.resolve("copy.msd")));
    }

    @Test
    void ontologyForMediaCreationGoesOut() throws IOException {
        Map<?, ?> told = told("export", "road.backlot", "--to", "road.omc.json", "--format", "json");
        assertEquals("MovieLabs OMC (JSON)", told.get("format"));
        List<?> entities = (List<?>) Json.parse(Files.readString(folder.resolve("road.omc.json")));
        assertEquals("CreativeWork", ((Map<?, ?>) entities.get(0)).get("entityType"));
        assertTrue(entities.toString().contains("\u0141UCJA"));
    }
}
