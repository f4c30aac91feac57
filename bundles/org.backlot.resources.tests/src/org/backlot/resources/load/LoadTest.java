package org.backlot.resources.load;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Standards;
import org.backlot.core.rule.Rule;
import org.backlot.core.rule.RulePack;
import org.backlot.core.rule.RulePacks;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** March 2027 begins on a Monday. */
class LoadTest {

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    private Person marguerite() {
        return office.production.getPeople().getFirst();
    }

    private Person crew(String name, String department, String position) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        office.edit(() -> {
            person.setName(name);
            person.setDepartment(department);
            person.setPosition(position);
            Ids.of(person);
            office.production.getPeople().add(person);
        });
        return person;
    }

    private void days(String... lines) {
        office.edit(() -> Settings.set(office.production, "days", String.join("\n", lines)));
    }

    private static String[] each(int from, int until, String rest) {
        return IntStream.rangeClosed(from, until).mapToObj(day -> march(day) + " " + rest).toArray(String[]::new);
    }

    private PersonLoad load(Person person) {
        return Load.of(office.production, office.session.questions()).of(person);
    }

    private List<Finding> found() {
        return office.findings(Overloaded.class);
    }

    @Test
    void whoIsCalledHasTheHoursOfTheirOwnCall() {
        days(march(1) + " 07:00-20:00 | | | | Marguerite Vane 09:00-15:00");
        assertEquals(Duration.ofHours(5), load(marguerite()).work());
    }

    @Test
    void theCrewHasTheHoursOfTheUnit() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        days(march(1) + " 07:00-20:00", march(2) + " 17:00-05:00");
        assertEquals(Duration.ofHours(12 + 11), load(gaffer).work());
        assertEquals(Duration.ofHours(21), load(gaffer).leastRest().orElseThrow().length());
    }

    @Test
    void whoPlaysAPartAndIsNotCalledDoesNotWork() {
        days(march(1) + " 07:00-20:00");
        assertEquals(List.of(), load(marguerite()).days());
    }

    @Test
    void theCrewOfASecondUnitHasItsHours() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        Person second = crew("Tom Reed", "Camera", "2nd Unit DP");
        days(march(1) + " 07:00-20:00", march(1) + " 06:00-10:00 | 2nd Unit");
        assertEquals(Duration.ofHours(12), load(gaffer).work());
        assertEquals(Duration.ofHours(3), load(second).work());
    }

    @Test
    void whoIsBookedWorksOnTheDaysOfTheBookings() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        office.edit(() -> {
            Booking booking = ResourcesFactory.eINSTANCE.createBooking();
            booking.setPerson(gaffer.getId());
            booking.setFrom(march(2));
            booking.setUntil(march(3));
            office.book.resources().getBookings().add(booking);
        });
        days(each(1, 5, "07:00-19:00"));
        assertEquals(List.of(march(2), march(3)), load(gaffer).days().stream().map(WorkDay::date).toList());
    }

    @Test
    void theEditorDoesNotWorkTheHoursOfTheUnit() {
        Person editor = crew("Sunniva Dahl", "Post", "Editor");
        days(march(1) + " 07:00-20:00");
        assertEquals(List.of(), load(editor).days());
        office.edit(() -> Settings.set(office.production, Load.ASIDE, "Music"));
        assertEquals(1, load(editor).days().size());
    }

    @Test
    void weeksRunFromMondayToSunday() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        days(each(6, 9, "07:00-18:00"));
        assertEquals("2027-03-01: 2, 2027-03-08: 2", load(gaffer).weeks().stream()
                .map(week -> week.monday() + ": " + week.days().size()).collect(Collectors.joining(", ")));
    }

    @Test
    void aWeekOfJustTheLimitIsNoFindingAndAMinuteMoreIs() {
        crew("Ida Marsh", "Lighting", "Gaffer");
        days(each(1, 5, "07:00-20:00"));
        assertEquals(List.of(), found());
        office.edit(() -> Settings.set(office.production, LoadLimits.WEEK, "59"));
        assertEquals("Works 60 h in the week of 1 Mar, 1 h over the limit of 59 h.", found().getFirst().message());
        assertEquals(Severity.WARNING, found().getFirst().severity());
    }

    @Test
    void aPersonsOwnLimitGoesBeforeTheOffices() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        office.edit(() -> {
            Profile profile = ResourcesFactory.eINSTANCE.createProfile();
            profile.setPerson(gaffer.getId());
            profile.setWeeklyHours(40);
            office.book.resources().getProfiles().add(profile);
        });
        days(each(1, 4, "07:00-19:00"));
        assertTrue(found().getFirst().message().contains("4 h over the limit of 40 h"), found().toString());
    }

    @Test
    void longestRunCountsDaysWithoutADayOff() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        days(march(1) + " 07:00-18:00", march(3) + " 07:00-18:00", march(4) + " 07:00-18:00");
        assertEquals(List.of(march(3), march(4)),
                load(gaffer).longestRun().stream().map(WorkDay::date).toList());
    }

    @Test
    void twoUnitsOnOneDayAreOneDayWithTheHoursOfBoth() {
        days(march(1) + " 07:00-13:00 | | | | Marguerite Vane 07:00-12:00",
                march(1) + " 15:00-23:00 | 2nd Unit | | | Marguerite Vane 16:00-22:00");
        assertEquals(1, load(marguerite()).days().size());
        assertEquals(Duration.ofHours(4 + 5), load(marguerite()).work());
    }

    @Test
    void aSeventhDayInARowIsTold() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        days(each(1, 6, "07:00-15:00"));
        assertEquals(List.of(), ruled(rule("row.days", "6", Rule.Bound.AT_MOST)));
        days(each(1, 7, "07:00-15:00"));
        assertEquals(List.of(gaffer.getId() + " WARNING Works 7 days in a row, 1 Mar to 7 Mar."),
                ruled(rule("row.days", "6", Rule.Bound.AT_MOST)));
    }

    @Test
    void aMinorsWeekIsThatOfTheRules() {
        office.edit(() -> marguerite().setBirth(LocalDate.of(2015, 9, 9)));
        days(each(1, 5, "07:00-19:00 | | | | Marguerite Vane 07:00-17:30"));
        assertEquals(List.of(), ruled(rule("minor.age", "18", Rule.Bound.LESS_THAN),
                rule("week.minor", "48", Rule.Bound.AT_MOST)));
        days(each(1, 6, "07:00-19:00 | | | | Marguerite Vane 07:00-17:00"));
        assertEquals(List.of(marguerite().getId()
                + " ERROR Works 54 h in the week of 1 Mar, 6 h over the limit of 48 h."),
                ruled(rule("minor.age", "18", Rule.Bound.LESS_THAN), rule("week.minor", "48", Rule.Bound.AT_MOST)));
    }

    private static Rule rule(String id, String value, Rule.Bound bound) {
        return new Rule(id, new BigDecimal(value), "", bound, "Because.", "Test", march(1).minusYears(9));
    }

    /** What is found under such rules. */
    private List<String> ruled(Rule... rules) {
        var packs = new RulePacks(List.of(new RulePack("t", "T", List.of(rules))));
        Questions known = office.session.questions();
        var questions = new Questions(known.contributions(), Questions.Memory.NONE,
                new Standards(known.categories(), packs));
        List<String> found = new ArrayList<>();
        new Overloaded().run(office.production, questions,
                (severity, target, place, message, fixes) -> found.add(target + " " + severity + " " + message
                        .replaceFirst(" Because.*", "")));
        return found;
    }
}
