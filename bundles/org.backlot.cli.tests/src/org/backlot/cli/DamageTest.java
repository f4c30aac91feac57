package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage from the command line. */
class DamageTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void twoCamerasOfWhichOneIsReserved() throws IOException {
        typed = Typed.everything(folder);
        typed.write("short.fountain", "INT. BARN - DAY #1#\n\nNELL\nIs it you?\n");
        typed.write("a.equipment.csv", "Name,Class,Code\nCamera A,Large-format body,LF-1\n"
                + "Camera B,Large-format body,LF-2\n");
        typed.write("a.movements.csv", "kind,code,at,due\nreserved,LF-1,2027-03-01,2027-03-10\n");
        run("new", "short.backlot", "--script", "short.fountain", "--start", "2027-03-01");
        run("import", "short.backlot", "a.equipment.csv");
        run("import", "short.backlot", "a.movements.csv");
    }

    private void run(String... words) {
        assertEquals(0, typed.run(words), () -> typed.err());
    }

    private Map<?, ?> damage(String... more) {
        String[] words = new String[more.length + 9];
        System.arraycopy(new String[] {"damage", "short.backlot", "lf-1", "--what", "Sensor scratched", "--on",
            "2027-03-04", "--format", "json"}, 0, words, 0, 9);
        System.arraycopy(more, 0, words, 9, more.length);
        run(words);
        return (Map<?, ?>) typed.json();
    }

    private String state(String name) {
        run("show", "short.backlot", "equipment", "--format", "json");
        return ((List<?>) typed.json()).stream().map(row -> (Map<?, ?>) row)
                .filter(row -> row.get("name").equals(name)).map(row -> row.get("state").toString()).findFirst()
                .orElseThrow();
    }

    @Test
    void lookingTellsWhatWouldStandInAndChangesNothing() {
        Map<?, ?> told = damage("--look");
        Map<?, ?> booking = (Map<?, ?>) ((List<?>) told.get("bookings")).getFirst();
        assertEquals("2027-03-04", booking.get("from"));
        assertEquals("2027-03-10", booking.get("until"));
        assertEquals("Camera B", booking.get("instead"));
        assertEquals("none", told.get("claim"));
        assertEquals("reserved", state("Camera A"));
    }

    @Test
    void reportingRebooksTheDaysThatAreMissed() {
        damage("--until", "2027-03-08", "--cost", "4,200");
        assertEquals("damaged", state("Camera A"));
        assertEquals("reserved", state("Camera B"));
        assertEquals(2, typed.run("damage", "short.backlot", "LF-1", "--what", "Again", "--on", "2027-03-05"));
        assertTrue(typed.err().contains("Nothing of Camera A works any more"), typed.err());
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        refused("Nothing in the book has the code or name", "LF-9", "--what", "Bent");
        refused("is no number of pieces", "LF-1", "--what", "Bent", "--pieces", "two");
        refused("is no date", "LF-1", "--what", "Bent", "--until", "soon");
        refused("no number", "LF-1", "--what", "Bent", "--cost", "much");
        refused("nobody called", "LF-1", "--what", "Bent", "--by", "Ada");
        refused("total loss", "LF-1", "--what", "Bent", "--total", "--until", "2027-03-08");
        assertEquals("reserved", state("Camera A"));
    }

    private void refused(String why, String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "damage";
        all[1] = "short.backlot";
        System.arraycopy(words, 0, all, 2, words.length);
        assertEquals(2, typed.run(all), typed.err());
        assertTrue(typed.err().contains(why), typed.err());
    }
}
