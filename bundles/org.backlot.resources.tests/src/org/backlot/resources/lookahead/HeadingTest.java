package org.backlot.resources.lookahead;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.backlot.core.check.Severity;
import org.backlot.core.question.Days;
import org.backlot.resources.Office;
import org.backlot.resources.lookahead.Upcoming.Topic;
import org.backlot.resources.model.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingTest {

    @TempDir
    Path folder;

    private static Upcoming journey(int day, String who) {
        return new Upcoming(march(day), Severity.WARNING, Topic.TRAVEL, who, "Journey in, to book", who);
    }

    private static List<String> read(List<Upcoming> all) {
        return Heading.of(all).stream().map(heading -> heading.date().getDayOfMonth() + " " + heading.severity() + " "
                + heading.what() + ": " + heading.says()).toList();
    }

    @Test
    void manyOfAKindOnOneDayAreOneLineThatNamesTheFirst() {
        List<Upcoming> all = Stream.of("Ada", "Bo", "Cy", "Di", "Eve").map(who -> journey(9, who)).toList();
        assertEquals(List.of("9 WARNING 5 journeys: Ada, Bo, Cy and 2 more"), read(all));
        assertEquals(all, Heading.of(all).getFirst().lines(), "none is lost");
        assertEquals(List.of("9 WARNING 4 journeys: Ada, Bo, Cy, Di"), read(all.subList(0, 4)), "no \"and 1 more\"");
    }

    @Test
    void fewStayLinesOfTheirOwnAndSoDoThoseOfOtherDays() {
        assertEquals(List.of("9 WARNING Ada: Journey in, to book", "9 WARNING Bo: Journey in, to book",
                "10 WARNING Cy: Journey in, to book"), read(List.of(journey(10, "Cy"), journey(9, "Ada"),
                        journey(9, "Bo"))));
        assertFalse(Heading.of(List.of(journey(9, "Ada"))).getFirst().isMany());
    }

    @Test
    void whatMattersMostStandsFirstOnItsDayAndUnderItsHeading() {
        Upcoming shown = new Upcoming(march(9), Severity.INFO, Topic.RETURN, "Lamp", "Goes back", "l");
        Upcoming late = new Upcoming(march(9), Severity.ERROR, Topic.NEED, "Crane", "Is needed and not booked", "c");
        List<Upcoming> risks = List.of(new Upcoming(march(9), Severity.INFO, Topic.RISK, "Fog", "", "f"),
                new Upcoming(march(9), Severity.WARNING, Topic.RISK, "Storm", "", "s"),
                new Upcoming(march(9), Severity.INFO, Topic.RISK, "Dust", "", "d"));
        assertEquals(List.of("9 ERROR Crane: Is needed and not booked", "9 WARNING 3 risks: Storm, Dust, Fog",
                "9 INFO Lamp: Goes back"), read(Stream.of(risks, List.of(shown, late)).flatMap(List::stream).toList()));
    }

    private static void need(Office office, int count) {
        office.edit(() -> IntStream.rangeClosed(1, count).forEach(number -> {
            Requirement requirement = office.book.require("org.backlot.resources.equipment", "Need " + number);
            requirement.setFrom(march(9));
            requirement.setUntil(march(9));
        }));
    }

    @Test
    void peopleReadManyAsOneLineAndEachOfAHeadingThatTheyAskFor() {
        var office = new Office(folder);
        need(office, 3);
        Map<String, String> days = Map.of("from", "2027-03-08", "days", "7");
        var report = new LookAheadReport();
        List<?> lines = (List<?>) report.forPeople(office.production, office.session.questions(), days);
        assertEquals("3 needs", ((Map<?, ?>) lines.getFirst()).get("what"));
        assertEquals(1, lines.size());
        Map<String, String> needs = Map.of("from", "2027-03-08", "days", "7", "topic", "not secured");
        assertEquals(3, ((List<?>) report.forPeople(office.production, office.session.questions(), needs)).size());
        assertEquals(3, ((List<?>) report.of(office.production, office.session.questions(), days)).size(),
                "programs get every line");
        String fault = assertThrows(IllegalArgumentException.class, () -> report.of(office.production,
                office.session.questions(), Map.of("topic", "hats"))).getMessage();
        assertTrue(fault.contains("hats") && fault.contains("Travel"), fault);
    }

    @Test
    void thePaperHasTheSameLinesAndItsSheetEverySingleOne() {
        var office = new Office(folder);
        need(office, 4);
        Map<String, String> days = Map.of("from", "2027-03-08", "days", "7");
        var paper = new LookAheadPaper();
        Map<?, ?> day = (Map<?, ?>) ((List<?>) paper.content(office.production, office.session.questions(), days)
                .get("days")).getFirst();
        assertEquals("Tuesday 9 March 2027", day.get("day"));
        assertEquals(List.of(Map.of("topic", "Not secured", "what", "4 needs", "says",
                "Need 1, Need 2, Need 3, Need 4", "stops", true)), day.get("rows"));
        assertEquals(4, paper.sheets(office.production, office.session.questions(), days).getFirst().rows().size());
        assertEquals(new Days(march(8), march(14)), Horizon.of(office.production, office.session.questions(), days,
                march(8)));
    }
}
