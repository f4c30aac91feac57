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

    @Test
    void whatAWholeCrewWorksTooMuchIsToldOnce() {
        for (String name : List.of("Ida Marsh", "Tom Reed", "Ann Lowe", "Bo Lind", "Cy Young")) {
            crew(name, "Lighting", "Electrician");
        }
        days(each(1, 6, "07:00-20:00"));
        Finding finding = found().getFirst();
        assertEquals(1, found().size());
        assertEquals("Each of Ida Marsh, Tom Reed, Ann Lowe and 2 more works 72 h in the week of 1 Mar, 12 h over the "
                + "limit of 60 h.", finding.message());
        assertEquals("5 people", finding.place());
    }

    @Test
    void aShortRestBeforeADayOfTravelIsTold() {
        Person gaffer = crew("Ida Marsh", "Lighting", "Gaffer");
        days(march(1) + " 12:00-23:00", march(2) + " 06:00-10:00 | travel", march(3) + " 18:00-23:00",
                march(4) + " 06:00-10:00");
        assertEquals(List.of(gaffer.getId() + " WARNING Rests 7 h between 1 Mar and 2 Mar, on one of which the unit "
                + "travels."), ruled(rule("rest.crew", "10", Rule.Bound.AT_LEAST)), "the board tells the other");
    }

    @Test
    void aPerformerRestsLongOnceAWeek() {
        Rule[] rules = {rule("rest.week", "56", Rule.Bound.AT_LEAST), rule("rest.week.late", "54",
                Rule.Bound.AT_LEAST), rule("rest.week.six", "36", Rule.Bound.AT_LEAST)};
        crew("Ida Marsh", "Lighting", "Gaffer");
        works("09:00-18:00", 1, 2, 3, 4, 6, 8);
        String fault = " WARNING Rests no longer than 39 h in the week of 1 Mar.";
        assertEquals(List.of(marguerite().getId() + fault), ruled(rules), "on Friday alone, and on Sunday alone");
        works("09:00-18:00", 1, 2, 3, 4, 5, 8);
        assertEquals(List.of(), ruled(rules), "63 hours from Friday to Monday");
        works("09:00-18:00", 1, 2, 3, 4, 5, 6, 8);
        assertEquals(List.of(), ruled(rules), "39 hours after a sixth day");
        works("09:00-18:00", 4, 6, 8);
        assertEquals(List.of(), ruled(rules), "from Monday to Thursday they rest too");
        works("09:00-18:00", 1, 2, 3, 4, 6);
        assertEquals(List.of(), ruled(rules), "then the work is over");
    }

    /** Who plays works so on some days. */
    private void works(String hours, int... days) {
        days(IntStream.of(days).mapToObj(day -> march(day) + " " + hours + " | | | | Marguerite Vane " + hours)
                .toArray(String[]::new));
    }

    @Test
    void fiftyFourHoursAreEnoughBeforeACallAtSixOrLater() {
        Rule[] rules = {rule("rest.week", "56", Rule.Bound.AT_LEAST), rule("rest.week.late", "54",
                Rule.Bound.AT_LEAST)};
        String friday = march(5) + " 12:00-23:59 | | | | Marguerite Vane 12:00-23:59";
        String monday = march(1) + " 12:00-23:59 | | | | Marguerite Vane 12:00-23:59\n" + march(3) + " 00:00-23:59"
                + " | | | | Marguerite Vane 12:00-23:59";
        days(monday, friday, march(8) + " 06:00-10:00 | | | | Marguerite Vane 06:00-10:00");
        assertEquals(List.of(), ruled(rules));
        days(monday, friday, march(8) + " 05:59-10:00 | | | | Marguerite Vane 05:59-10:00");
        assertEquals(1, ruled(rules).size(), "54 hours are not 56");
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
