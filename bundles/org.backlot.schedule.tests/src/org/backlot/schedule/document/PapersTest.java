package org.backlot.schedule.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Person;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Document;
import org.backlot.documents.Documents;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripLayout;
import org.backlot.schedule.strip.StripLayouts;
import org.backlot.schedule.strip.StripPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class PapersTest {

    private final Show show = new Show();
    @TempDir
    private Path folder;

    /** The printed paper without tags; it has to be well-formed. */
    private String print(String paper, Map<String, String> options) throws Exception {
        String xml = html(paper, options);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        return xml.replaceAll("(?s)<style>.*</style>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private String html(String paper, Map<String, String> options) throws IOException {
        Path to = folder.resolve(paper + ".html");
        print(paper, options, to);
        return Files.readString(to);
    }

    private void print(String paper, Map<String, String> options, Path to) throws IOException {
        Documents documents = new Documents(PlainRegistry.of("org.backlot.documents", "org.backlot.schedule").backlot()
                .contributions());
        documents.print(documents.named(paper).orElseThrow(), show.production, Show.questions(), options, to);
    }

    private void film() {
        Scene first = show.scene("12A", IntExt.EXT, "SALT PANS & SHORE", "DAY", 11, "WREN", "NELL");
        first.setSynopsis("Wren counts <thirty-nine> sacks.");
        first.setLocation("Skerry Island");
        first.setWeather("dry");
        Breakdown breakdown = new Breakdown(show.production);
        breakdown.tag(first, "org.backlot.core.props", "Salt rakes")
                .setNotes("2, one cut down\nSc. 12A: wet\nSc. 13: dry");
        breakdown.tag(first, Category.BACKGROUND, "Islanders");
        Person posy = show.person("Posy Lindgren", "", "");
        posy.setBirth(LocalDate.of(2015, 9, 9));
        posy.setPhone("555-0101");
        show.element("WREN").setPerson(posy);
        show.element("WREN").setBoardId("2");
        show.element("NELL").setBoardId("1");
        show.person("Una Reed", "Camera", "1st AC").setPhone("555-0199");
        ShootDay day = show.day(first);
        day.setCall(LocalTime.of(5, 45));
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", LocalTime.of(12, 0));
        show.day(show.scene("13", IntExt.INT, "BARN", "NIGHT", 8, "NELL"));
        show.day(show.scene("14", IntExt.INT, "BARN", "DAY", 8, "WREN"));
    }

    @Test
    void sidesAreThePagesOfTheDayInItsOrder() throws Exception {
        film();
        Scene barn = show.production.getScript().getScenes().get(1);
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setText("Nell counts again.");
        barn.getParagraphs().add(paragraph);
        String paper = print("sides", Map.of("day", "2"));
        assertTrue(paper.contains("Nell counts again."), paper);
        assertTrue(paper.contains("BARN"), paper);
        assertFalse(paper.contains("SALT PANS"), paper);
    }

    @Test
    void aCallSheetSaysWhoIsCalledWhereForWhat() throws Exception {
        film();
        String paper = print("callsheet", Map.of("day", "1"));
        assertTrue(paper.contains("Day 1 of 3"), paper);
        assertTrue(paper.contains("General call 05:45 First shot 06:45 Estimated wrap 13:30 Date Monday 1 March 2027"),
                paper);
        assertTrue(paper.contains("Location Skerry Island Weather needed Scene 12A: dry"), paper);
        assertTrue(paper.contains("06:45&#8211;10:00 12A EXT SALT PANS &amp; SHORE DAY Wren counts &lt;thirty-nine&gt; sacks. "
                + "1, 2 D 1 3/8"), paper);
        assertTrue(paper.contains("12:00&#8211;13:00 Lunch"), paper);
        assertTrue(paper.contains("Total: 1 scenes, 1 3/8 pages"), paper);
        assertTrue(paper.contains("2 WREN Posy Lindgren SW 05:45 06:45 10:15 12A"), paper);
        assertTrue(paper.contains("Props Salt rakes (12A, ready 06:45 ): 2, one cut down; wet Advance"), paper);
        assertTrue(paper.contains("Islanders"), paper);
        assertTrue(paper.contains("Advance schedule: Day 2, Tuesday 2 March 2027 Call 17:00"), paper);
        assertTrue(paper.contains("Camera 05:45 1st AC Una Reed 05:45 555-0199"), paper);
        assertTrue(paper.contains("Posy Lindgren: ") && paper.contains("8 CCR 11760"), paper);
        assertFalse(paper.contains("555-0101"), "the phone of a player is not for the whole unit");
    }

    @Test
    void aHeldPerformerIsOnTheSheetWithoutACall() throws Exception {
        film();
        String paper = print("callsheet", Map.of("day", "2027-03-02"));
        assertTrue(paper.contains("2 WREN Posy Lindgren H Scene") || paper.contains("2 WREN Posy Lindgren H W"), paper);
        assertTrue(paper.contains("standard call of the office"), paper);
    }

    @Test
    void aDayThatIsNotThereIsToldWithThoseThatAre() {
        film();
        String message = assertThrows(IllegalArgumentException.class,
                () -> new CallSheet().content(show.production, Show.questions(), Map.of("day", "9"))).getMessage();
        assertEquals("There is no day \"9\" on the board Board 1; the days are 1 to 3, or give a date as 2027-03-01",
                message);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new CallSheet().content(show.production,
                Show.questions(), Map.of())).getMessage().startsWith("Say which day; "));
    }

    @Test
    void theDaySheetOfALiveShowSaysWhoIsCalledWhen() throws Exception {
        show.production.setKind(ProductionKind.LIVE);
        Person manager = show.person("Judith Ames", "Stage Management", "Stage manager");
        Person pianist = show.person("Ava Kestrel", "Musicians", "Piano");
        ShootDay day = DayEdits.add(show.board);
        day.setKind(DayKind.TECH);
        day.setPlace("Foundry Hall");
        Person cellist = show.person("Leif Torvald", "Musicians", "Cello");
        Banner lights = DayEdits.addBanner(day, 0, BannerKind.SESSION, "Focus. House crew of 8", LocalTime.of(9, 0));
        lights.setLength(Duration.ofHours(3));
        lights.getCalled().add(manager.getId());
        Banner music = DayEdits.addBanner(day, 1, BannerKind.SESSION, "Sound check", LocalTime.of(14, 0));
        music.getCalled().addAll(List.of(cellist.getId(), pianist.getId()));
        DayEdits.addBanner(day, 2, BannerKind.SESSION, "Notes", LocalTime.of(18, 0)).getCalled()
                .addAll(List.of(manager.getId(), cellist.getId(), pianist.getId()));
        String paper = print("callsheet", Map.of("day", "1"));
        assertTrue(paper.contains("Day 1 of 1"), paper);
        assertTrue(paper.contains("Foundry Hall"), paper);
        assertTrue(paper.contains("Day sheet") && !paper.contains("Call sheet"), paper);
        assertTrue(paper.contains("Time Item Called Notes"), paper);
        assertTrue(paper.contains("09:00 to 12:00 Focus Judith Ames House crew of 8"), paper);
        assertTrue(paper.contains("14:00 Sound check Musicians"), paper);
        assertTrue(paper.contains("18:00 Notes Whole company"), paper);
        assertTrue(paper.contains("Judith Ames Stage Management Stage manager 09:00"), paper);
        assertTrue(paper.contains("Ava Kestrel Musicians Piano 14:00"), paper);
        assertFalse(paper.contains("pages") || paper.contains("Scene"), paper);
    }

    @Test
    void schedulesListEveryDay() throws Exception {
        film();
        DayEdits.toBoneyard(List.of(DayEdits.strip(show.scene("15"))), show.board);
        String oneLiner = print("oneliner", Map.of());
        assertTrue(oneLiner.contains("End of Day 1: 1 scenes, 1 3/8 pages"), oneLiner);
        assertTrue(oneLiner.contains("3 days, 3 3/8 pages Not scheduled: 15"), oneLiner);
        String schedule = print("shooting-schedule", Map.of());
        assertTrue(schedule.contains("Cast Members: 1. NELL, 2. WREN"), schedule);
        assertTrue(schedule.contains("Props: Salt rakes"), schedule);
        String board = print("stripboard", Map.of());
        assertTrue(board.contains("End of Day 3, Wednesday 3 March 2027"), board);
        assertTrue(board.contains("Boneyard 15"), board);
    }

    @Test
    void stripsHaveTheColoursOfTheTrade() throws Exception {
        film();
        String html = html("stripboard", Map.of());
        assertTrue(html.contains("strip\" style=\"background: #FFEF9E; color: #14181D"), html);
        assertTrue(html.contains("strip\" style=\"background: #C6DAF6; color: #14181D"), html);
        StripColours.choose(show.production, StripPaper.INT_NIGHT, "#102a54");
        assertTrue(html("oneliner", Map.of()).contains("strip\" style=\"background: #102A54; color: #FFFFFF"));
    }

    @Test
    void thePrintedStripboardHasTheLayoutThatIsUsed() throws Exception {
        film();
        StripLayouts.keep(show.production, StripLayout.parse("Props",
                "60 number! | 1* set / names:org.backlot.core.props")
                .orElseThrow());
        String html = html("stripboard", Map.of());
        assertTrue(html.contains("<strong>12A</strong>"), html);
        assertTrue(html.contains("Salt rakes"), html);
        assertFalse(html.contains("1 3/8</td>"), "pages are not in the layout");
    }

    @Test
    void theDayOutOfDaysIsAGridWithTotals() throws Exception {
        film();
        String paper = print("dood", Map.of());
        assertTrue(paper.contains("1 NELL SW WF 2 0 0 0 0 0 2 Mon 1 Mar Tue 2 Mar"), paper);
        assertTrue(paper.contains("2 WREN SW H WF 2 1 0 0 0 0 3"), paper);
    }

    @Test
    void spreadsheetsHaveAsManyCellsAsColumns() {
        film();
        for (Document document : List.of(new OneLiner(), new DoodPaper())) {
            Document.Sheet sheet = document.sheets(show.production, Show.questions(), Map.of()).getFirst();
            assertFalse(sheet.rows().isEmpty());
            sheet.rows().forEach(row -> assertEquals(sheet.columns().size(), row.size()));
        }
    }

    @Test
    void everyPaperPrintsAsPdf() throws Exception {
        film();
        for (String paper : List.of("callsheet", "oneliner", "shooting-schedule", "stripboard", "dood")) {
            Path pdf = folder.resolve(paper + ".pdf");
            print(paper, paper.equals("callsheet") ? Map.of("day", "1") : Map.of(), pdf);
            assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        }
    }

    @Test
    void anEmptyBoardPrintsToo() throws Exception {
        print("oneliner", Map.of());
        print("shooting-schedule", Map.of());
        print("stripboard", Map.of());
        assertTrue(print("dood", Map.of()).contains("Nobody works on this board yet"));
    }

    @Test
    void theCalendarHasAPageForEachMonthWithHolidaysAndEvents() throws Exception {
        film();
        show.calendar.setStart(LocalDate.of(2027, 3, 25));
        show.calendar.getHolidays().add("GB-ENG");
        show.works("NELL", "..........");
        show.event(show.element("WREN").getId(), ElementEventKind.FITTING, LocalDate.of(2027, 3, 24), null);
        String paper = print("calendar", Map.of());
        assertTrue(paper.contains("March 2027") && paper.contains("April 2027") && !paper.contains("May 2027"), paper);
        assertTrue(paper.contains("26 Good Friday"), paper);
        assertTrue(paper.contains("24 WREN: fitting"), paper);
        assertTrue(paper.contains("25 Day 1 , 05:45"), paper);
        assertFalse(print("calendar", Map.of("month", "2027-04")).contains("March 2027"));
        assertThrows(IllegalArgumentException.class, () -> print("calendar", Map.of("month", "spring")));
    }
}
