package org.backlot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.backlot.budget.model.Budget;
import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Section;
import org.backlot.core.question.Days;
import org.backlot.core.question.KeptAnswers;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Resources;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.CoverSet;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.progress.Progress;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoProductionsTest {

    @TempDir
    Path folder;

    private final Backlot backlot = Shipped.all();

    private Session make(String name) throws Exception {
        return Shipped.demo(name, backlot, folder);
    }

    private static <S extends Section> S section(Session session, Class<S> type) {
        return session.section(type).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"saltroad", "halflight"})
    void aDemoIsMadeOfWhatTheInstalledPlugInsRead(String name) throws Exception {
        Backlot small = PlainRegistry.of("org.backlot.exchange", "org.backlot.demo").backlot();
        try (Session session = Shipped.demo(name, small, folder)) {
            assertEquals(List.of(), session.production().getSections());
            assertFalse(session.production().getPeople().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"saltroad", "halflight"})
    void aDemoIsWithoutFaultAndComesBackAsItWasSaved(String name) throws Exception {
        SortedMap<String, String> made;
        try (Session session = make(name)) {
            List<Finding> errors = session.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
            assertEquals(List.of(), errors);
            assertEquals(3, session.production().getSections().size());
            assertFalse(section(session, Schedule.class).getBoards().isEmpty());
            assertFalse(section(session, Budget.class).eContents().isEmpty());
            assertFalse(section(session, Resources.class).getDeals().isEmpty());
            session.save();
            made = said(session.production());
        }
        try (Session session = backlot.open(folder.resolve(name + ".backlot"), FileStore.Access.EDIT).session()) {
            assertIterableEquals(made.entrySet(), said(session.production()).entrySet());
        }
    }

    @Test
    void whatIsKnownOfTheScheduleIsKeptOnlyWhileItIsTrue() throws Exception {
        try (Session session = make("saltroad")) {
            Budget budget = section(session, Budget.class);
            Schedule schedule = section(session, Schedule.class);
            Production production = session.production();
            List<Runnable> edits = List.of(() -> budget.getGlobals().getFirst().setValue("3"),
                    () -> schedule.getActive().getDays().move(0, schedule.getActive().getDays().size() - 1),
                    () -> production.getElements().getFirst().setName("SOMEBODY"),
                    () -> production.setStart(LocalDate.of(2031, 3, 3)),
                    () -> budget.getAccounts().removeLast(),
                    () -> session.delete(production.getScript().getScenes().getFirst()));
            for (Runnable edit : edits) {
                session.edit("Change", edit);
                assertIsTrue(session);
                session.undo();
                assertIsTrue(session);
                session.redo();
            }
        }
    }

    private static void assertIsTrue(Session session) {
        Production production = session.production();
        var fresh = session.questions(new KeptAnswers());
        assertEquals(fresh.quantities(production), session.questions().quantities(production));
        assertEquals(fresh.needs(production, Days.ALL), session.questions().needs(production, Days.ALL));
        Production copy = session.snapshot();
        assertEquals(fresh.quantities(production), session.questionsOfSnapshot().quantities(copy));
    }

    @Test
    void theSaltRoadHasSpentMoneyInTwoWeeksThatAreClosed() throws Exception {
        try (Session session = make("saltroad")) {
            Budget budget = section(session, Budget.class);
            assertEquals(12, budget.getOrders().size());
            assertEquals(15, budget.getPayments().size());
            assertEquals(2, budget.getPeriods().stream().filter(period -> period.getClosed() != null).count());
            assertEquals(3, budget.getPeriods().size());
            assertFalse(budget.getTrail().isEmpty());
        }
    }

    /** Every object by its id, with all that it says and refers to; the order of the sections is of no account. */
    private static SortedMap<String, String> said(Production production) {
        SortedMap<String, String> said = new TreeMap<>();
        said.put(production.getId(), said((Identified) production));
        production.eAllContents().forEachRemaining(object -> {
            Identified identified = (Identified) object;
            said.put(identified.getId(), said(identified) + " in " + ((Identified) object.eContainer()).getId());
        });
        return said;
    }

    private static String said(Identified object) {
        StringBuilder said = new StringBuilder(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && feature != CorePackage.Literals.PRODUCTION__SECTIONS) {
                Object value = object.eGet(feature);
                List<?> values = value instanceof List<?> list ? list : Collections.singletonList(value);
                said.append(' ').append(feature.getName()).append('=').append(values.stream()
                        .map(v -> v instanceof Identified other ? other.getId() : String.valueOf(v)).toList());
            }
        }
        return said.toString();
    }

    @Test
    void theSaltRoadIsBrokenDownAndCast() throws Exception {
        try (Session session = make("saltroad")) {
            Production production = session.production();
            assertEquals("The Salt Road", production.getTitle());
            assertEquals(43, production.getScript().getScenes().size());
            assertEquals(18, Breakdown.of(production, Category.SET).count());
            List<Element> cast = Breakdown.of(production, Category.CAST).toList();
            assertEquals(15, cast.size());
            assertTrue(cast.stream().allMatch(part -> part.getPerson() != null));
            assertEquals(70, production.getPeople().size());
            assertTrue(production.getScript().getScenes().stream()
                    .allMatch(scene -> scene.getSynopsis() != null && scene.getShootingTime() != null));
        }
    }

    @Test
    void theSaltRoadIsShotOnFourteenDaysInMarch() throws Exception {
        try (Session session = make("saltroad")) {
            Plan plan = Plan.active(session.production()).orElseThrow();
            List<PlannedDay> shooting = plan.days().stream().filter(d -> d.day().getKind() == DayKind.SHOOT).toList();
            assertEquals(14, shooting.size());
            assertEquals(LocalDate.of(2027, 3, 1), shooting.getFirst().date());
            assertEquals(LocalDate.of(2027, 3, 18), shooting.getLast().date());
            assertEquals(43, shooting.stream().mapToInt(day -> day.scenes().size()).sum());
            assertTrue(plan.board().getBoneyard().isEmpty());
            assertEquals(Optional.of(LocalDate.of(2027, 3, 6)), shooting.stream()
                    .filter(day -> day.scenes().stream().anyMatch(s -> s.getNumber().equals("1")))
                    .map(PlannedDay::date).findFirst());
            assertEquals(7, section(session, Schedule.class).getEvents().size() - 1);
        }
    }

    @Test
    void theSaltRoadIsPricedAndWasShotForThreeDays() throws Exception {
        try (Session session = make("saltroad")) {
            Production production = session.production();
            Schedule schedule = section(session, Schedule.class);
            assertEquals(List.of("18500", "4200", "2600"), List.of("day", "overtimeHour", "move").stream()
                    .map(what -> Settings.get(production, "schedule.cost." + what).orElseThrow()).toList());
            assertEquals(3, schedule.getReports().size());
            Progress progress = Progress.of(Plan.active(production).orElseThrow());
            assertEquals(List.of("26"), progress.owed().stream().map(Scene::getNumber).toList());
            assertEquals("Ruth Castellano", session.object(production.getDecisions().getFirst().getBy())
                    .map(person -> ((Person) person).getName()).orElseThrow());
            assertEquals(List.of("Salt house", "Summit House"), schedule.getActive().getDays().stream()
                    .flatMap(day -> day.getCovers().stream()).map(CoverSet::getName).toList());
        }
    }

    @Test
    void theSaltRoadHasOffersAndBookings() throws Exception {
        try (Session session = make("saltroad")) {
            Resources book = section(session, Resources.class);
            assertEquals(70, book.getDeals().size());
            assertEquals(3, book.getRequirements().stream().filter(r -> "Camera package".equals(r.getName()))
                    .findFirst().orElseThrow().getBids().size());
            assertTrue(book.getBookings().stream().anyMatch(b -> b.getStatus() == BookingStatus.PENCIL));
            assertTrue(book.getBookings().stream().anyMatch(b -> b.getStatus() == BookingStatus.PRELIMINARY));
            assertTrue(book.getRequirements().stream().filter(r -> "Salt works, Skerry Island".equals(r.getName()))
                    .anyMatch(r -> r.getServes().size() == 3), "its three sets");
        }
    }

    @Test
    void halfLightRunsFromTheFirstReadingToTheWayHome() throws Exception {
        try (Session session = make("halflight")) {
            Plan plan = Plan.active(session.production()).orElseThrow();
            assertEquals(LocalDate.of(2027, 5, 3), plan.first().orElseThrow());
            assertEquals(LocalDate.of(2027, 6, 1), plan.last().orElseThrow());
            assertEquals(7, plan.days().stream().filter(d -> d.day().getKind() == DayKind.PERFORMANCE).count());
            PlannedDay opening = plan.days().stream().filter(d -> d.date().equals(LocalDate.of(2027, 5, 22)))
                    .findFirst().orElseThrow();
            Banner banner = (Banner) opening.day().getItems().getFirst();
            assertEquals(22, banner.getCalled().size(), "the whole company");
            assertEquals(100, banner.getLength().toMinutes());
        }
    }

    @Test
    void noFormatTakesAnothersFiles() {
        Exchanges exchanges = backlot.exchanges();
        assertEquals("org.backlot.exchange.people", exchanges.reading("a.people.csv").orElseThrow().id());
        assertEquals("org.backlot.resources.csv", exchanges.reading("a.resources.csv").orElseThrow().id());
        assertEquals("org.backlot.exchange.csv", exchanges.reading("expenses.csv").orElseThrow().id(),
                "what has no name of its own is known by its columns");
    }
}
