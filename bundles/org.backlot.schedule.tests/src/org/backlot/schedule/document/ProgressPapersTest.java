package org.backlot.schedule.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.Scene;
import org.backlot.core.people.Roles;
import org.backlot.core.question.Quantity;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Documents;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.progress.Reporting;
import org.backlot.schedule.scenario.Signing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ProgressPapersTest {

    private final Show show = new Show();
    private final Scene beach = show.scene("1", IntExt.EXT, "BEACH", "DAY", 8);
    private final Scene dunes = show.scene("2", IntExt.EXT, "DUNES", "DAY", 10);
    private final Scene kitchen = show.scene("3", IntExt.INT, "KITCHEN", "DAY", 16);
    private final ShootDay monday = show.day(beach, dunes);
    private final ShootDay tuesday = show.day(kitchen);
    @TempDir
    private Path folder;

    /** The printed paper without tags; it has to be well-formed. */
    private String print(String paper, Map<String, String> options) throws Exception {
        var documents = new Documents(PlainRegistry.of("org.backlot.documents", "org.backlot.schedule").backlot()
                .contributions());
        Path to = folder.resolve(paper + ".html");
        documents.print(documents.named(paper).orElseThrow(), show.production, Show.questions(), options, to);
        String xml = Files.readString(to);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        return xml.replaceAll("(?s)<style>.*</style>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private void report() {
        var report = Reporting.day(show.schedule, Show.MONDAY, "");
        Reporting.scene(report, beach).setComplete(true);
        Reporting.setups(Reporting.scene(report, beach), 12);
    }

    private void sign() {
        Person director = show.person("Dana Reyes", "", "");
        Roles.appoint(show.production, director, Role.DIRECTOR);
        Signing.sign(Plan.of(show.production, show.board), director, LocalDateTime.of(2027, 2, 1, 9, 30),
                "Read-through");
    }

    @Test
    void theProgressReportSaysHowFarTheShootIsAndWhatIsOwed() throws Exception {
        assertTrue(print("progress", Map.of()).contains("Nobody has reported what was shot yet."));
        report();
        String printed = print("progress", Map.of());
        assertTrue(printed.contains("Schedule 1 2/8 pages behind"), printed);
        assertTrue(printed.contains("Days 1 of 2 reported"), printed);
        assertTrue(printed.contains("Average day 1 0/8 pages, 12 setups"), printed);
        assertTrue(printed.contains("planned Tue 2 Mar 2027, at this pace Fri 5 Mar 2027"), printed);
        assertTrue(printed.contains("Owed Scene Set and synopsis Time Pages Cast 2 EXT DUNES"), printed);
    }

    @Test
    void progressIsOneSheetWithALineForEachDate() {
        report();
        var sheet = new ProgressPaper().sheets(show.production, Show.questions(), Map.of()).getFirst();
        assertEquals(List.of(Show.MONDAY, "Day 1", 2, "2 2/8", "1 0/8", 1, 0, 1, 12, "", "2 2/8", "1 0/8"),
                sheet.rows().getFirst());
        assertEquals(sheet.columns().size(), sheet.rows().getFirst().size());
    }

    @Test
    void theDriftReportSaysWhatBecameOfWhatWasSigned() throws Exception {
        assertTrue(print("drift", Map.of()).contains("Nobody has signed this board yet"));
        sign();
        assertTrue(print("drift", Map.of()).contains("The board is as it was signed."));
        DayEdits.move(List.of(monday.getItems().getLast()), tuesday, 0);
        beach.setEighths(11);
        tuesday.setLocked(true);
        String printed = print("drift", Map.of());
        assertTrue(printed.contains("Mon 1 Feb 2027, 09:30 by Dana Reyes"), printed);
        assertTrue(printed.contains("2 DUNES Day 1, Mon 1 Mar Day 2, Tue 2 Mar 1 day later"), printed);
        assertTrue(printed.contains("1 BEACH Day 1, Mon 1 Mar Day 1, Mon 1 Mar other length +3/8"), printed);
        assertFalse(printed.contains("3 KITCHEN"), printed);
        assertTrue(printed.contains("Locked days: Day 2"), printed);
        assertTrue(printed.contains("Shooting days as signed"), printed);
    }

    @Test
    void theCoverSetOfADayIsOnItsCallSheetAndTheOneLiner() throws Exception {
        CoverSets.add(monday, "Kitchen", "rain", List.of(kitchen));
        assertTrue(print("callsheet", Map.of("day", "1")).contains("Cover set Kitchen (rain): scenes 3"));
        assertFalse(print("callsheet", Map.of("day", "2")).contains("Cover set"));
        assertTrue(print("oneliner", Map.of()).contains("Cover set: Kitchen (rain), scenes 3"));
        CoverSets.switchTo(Plan.of(show.production, show.board), monday.getCovers().getFirst());
        assertTrue(print("callsheet", Map.of("day", "1")).contains("scenes 3, in use today"));
    }

    @Test
    void formulasAndReportsCanAskHowFarTheShootIs() {
        report();
        assertEquals(new BigDecimal("1"), quantity("schedule.shotPages"));
        assertEquals(new BigDecimal("1.25"), quantity("schedule.owedPages"));
        assertEquals(new BigDecimal("1.25"), quantity("schedule.behindPages"));
        assertEquals(new BigDecimal("12"), quantity("schedule.setups"));
    }

    private BigDecimal quantity(String name) {
        return Show.questions().quantity(show.production, name, "").map(Quantity::value).orElseThrow();
    }
}
