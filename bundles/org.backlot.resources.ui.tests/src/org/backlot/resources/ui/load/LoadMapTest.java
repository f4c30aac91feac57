package org.backlot.resources.ui.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.CompanyDaySource;
import org.backlot.core.question.Hours;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.question.Standards;
import org.backlot.core.rule.Rule;
import org.backlot.core.rule.RulePack;
import org.backlot.core.rule.RulePacks;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two weeks from Monday 1 March 2027: thirteen hours a day in the first, without meals, and three days in the second.
 */
class LoadMapTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @TempDir
    Path folder;

    private Session session;
    private LoadMap map;

    /** The days of the test. */
    public static final class TwoWeeks implements CompanyDaySource {

        @Override
        public List<CompanyDay> days(Production production, Questions questions) {
            return IntStream.of(0, 1, 2, 3, 4, 7, 8, 9).mapToObj(i -> {
                LocalDate date = MONDAY.plusDays(i);
                Hours hours = new Hours(date.atTime(6, 0), date.atTime(20, 0), Duration.ofHours(13));
                return new CompanyDay(date, "", "Day " + (i + 1), CompanyDay.Kind.SHOOT, hours, List.of(), List.of(),
                        Map.of(),
                        Source.of("Test"));
            }).toList();
        }
    }

    @BeforeEach
    void open() throws IOException {
        var backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>")
                .with("org.backlot.resources.ui.tests", """
                        <extension point="org.backlot.core.days">
                          <source id="org.backlot.resources.ui.tests.days"
                              class="org.backlot.resources.ui.load.LoadMapTest$TwoWeeks"/>
                        </extension>""").backlot();
        session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()), production -> {
            person(production, "Ida Marsh", "Lighting");
            person(production, "Tom Reed", "Camera");
            person(production, "Ann Lowe", "Lighting");
        });
        map = LoadMap.of(session.production(), session.questions());
    }

    private static void person(Production production, String name, String department) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setDepartment(department);
        production.getPeople().add(person);
    }

    @Test
    void peopleStandBelowTheirDepartments() {
        assertEquals(List.of("Camera", "Tom Reed", "Lighting", "Ida Marsh", "Ann Lowe"),
                map.rows().stream().map(LoadMap.Row::name).toList());
        assertEquals(List.of(MONDAY, MONDAY.plusWeeks(1)), map.mondays());
    }

    @Test
    void aWeekOverTheLimitIsHotAndAShortOneIsNot() {
        LoadMap.Row ida = map.rows().get(3);
        assertEquals(Heat.OVER, ida.cells().get(MONDAY).heat());
        assertEquals(Heat.LIGHT, ida.cells().get(MONDAY.plusWeeks(1)).heat());
        assertEquals(Heat.FULL, Heat.of(Duration.ofHours(60), Duration.ofHours(60)));
    }

    @Test
    void whatARuleForbidsIsMarkedWithTheRule() {
        assertEquals(List.of("5 days", "10 h"), map.rows().get(1).tails().stream().map(LoadMap.Worst::figure).toList());
        assertFalse(map.rows().get(1).tails().stream().anyMatch(LoadMap.Worst::tooMuch), "no rule says");
        var rules = new RulePacks(List.of(new RulePack("t", "T", List.of(rule("row.days", "4", Rule.Bound.AT_MOST),
                rule("rest.crew", "11", Rule.Bound.AT_LEAST)))));
        Questions known = session.questions();
        LoadMap ruled = LoadMap.of(session.production(), new Questions(known.contributions(), Questions.Memory.NONE,
                new Standards(known.categories(), rules)));
        List<LoadMap.Worst> tails = ruled.rows().get(1).tails();
        assertTrue(tails.stream().allMatch(LoadMap.Worst::tooMuch));
        assertTrue(tails.getLast().says().startsWith("10 h between Mon 1 Mar and Tue 2 Mar\nBecause."),
                tails.getLast().says());
    }

    private static Rule rule(String id, String value, Rule.Bound bound) {
        return new Rule(id, new BigDecimal(value), "", bound, "Because.", "Test", MONDAY.minusYears(9));
    }

    @Test
    void thePlaceOfAWeekIsFoundAgain() {
        LocalDate second = MONDAY.plusWeeks(1);
        assertEquals(second, map.week(map.x(second) + 3).orElseThrow());
        assertEquals("Ida Marsh", map.row(LoadMap.HEAD + 3 * LoadMap.ROW + 5).orElseThrow().name());
    }

    @Test
    void theHoverTellsEachDay() {
        String says = LoadMap.says(map.rows().get(1), MONDAY);
        assertTrue(says.startsWith("Tom Reed, week of Mon 1 Mar\n65 h of 60 h\nMon 1 Mar  06:00 to 20:00  13 h  Day 1"),
                says);
    }

    @Test
    void onlyTheOverloadedAreLeftWithTheirDepartments() {
        session.edit("Book", () -> {
            var resources = Session.section(session.production(), Resources.class).orElseThrow();
            var booking = ResourcesFactory.eINSTANCE.createBooking();
            booking.setPerson(session.production().getPeople().get(1).getId());
            booking.setFrom(MONDAY);
            booking.setUntil(MONDAY.plusDays(2));
            resources.getBookings().add(booking);
        });
        assertEquals(List.of("Lighting", "Ida Marsh", "Ann Lowe"), LoadMap.of(session.production(),
                session.questions()).overOnly().rows().stream().map(LoadMap.Row::name).toList());
    }
}
