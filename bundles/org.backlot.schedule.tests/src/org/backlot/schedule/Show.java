package org.backlot.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Standards;
import org.backlot.core.rule.RulePack;
import org.backlot.core.rule.RulePacks;
import org.backlot.core.session.Ids;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;

/** A small production made by hand: one board, one calendar from Monday 1 March 2027, Saturday and Sunday off. */
public final class Show {

    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    public final Production production = CoreFactory.eINSTANCE.createProduction();
    public final Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
    public final Board board = ScheduleFactory.eINSTANCE.createBoard();
    public final Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();

    public Show() {
        production.setTitle("The Test");
        production.setStart(MONDAY);
        production.setScript(CoreFactory.eINSTANCE.createScript());
        calendar.setStart(MONDAY);
        calendar.getDaysOff().addAll(List.of(6, 7));
        board.setName("Board 1");
        board.setCalendar(calendar);
        schedule.getCalendars().add(calendar);
        schedule.getBoards().add(board);
        schedule.setActive(board);
        production.getSections().add(schedule);
        Ids.complete(production);
    }

    /** A scene of the script. */
    public Scene scene(String number, IntExt intExt, String set, String time, int eighths, String... cast) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setIntExt(intExt);
        scene.setHeading(intExt + ". " + set + " - " + time);
        scene.setTime(time);
        scene.setEighths(eighths);
        Ids.of(scene);
        production.getScript().getScenes().add(scene);
        Breakdown breakdown = new Breakdown(production);
        scene.setSet(breakdown.element(Category.SET, set));
        for (String name : cast) {
            breakdown.tag(scene, Category.CAST, name);
        }
        return scene;
    }

    public Scene scene(String number, String... cast) {
        return scene(number, IntExt.INT, "ROOM", "DAY", 8, cast);
    }

    /** A day at the end of the board with these scenes. */
    public ShootDay day(Scene... scenes) {
        ShootDay day = DayEdits.add(board);
        List.of(scenes).forEach(scene -> day.getItems().add(DayEdits.strip(scene)));
        return day;
    }

    /** As many days at the end of the board as letters: W has a new scene with the element, a dot has one without. */
    public void works(String name, String pattern) {
        IntStream.range(0, pattern.length()).forEach(i -> day(pattern.charAt(i) == 'W'
                ? scene("s" + board.getDays().size(), name) : scene("s" + board.getDays().size())));
    }

    public Element element(String name) {
        return production.getElements().stream().filter(element -> name.equals(element.getName())).findFirst()
                .orElseThrow();
    }

    public Person person(String name, String department, String position) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setDepartment(department);
        person.setPosition(position);
        Ids.of(person);
        production.getPeople().add(person);
        return person;
    }

    public ElementEvent event(String element, ElementEventKind kind, LocalDate from, LocalDate until) {
        ElementEvent event = ScheduleFactory.eINSTANCE.createElementEvent();
        event.setElement(element);
        event.setKind(kind);
        event.setFrom(from);
        event.setUntil(until);
        Ids.of(event);
        schedule.getEvents().add(event);
        return event;
    }

    public void closed(LocalDate date, CalendarEventKind kind) {
        CalendarEvent event = ScheduleFactory.eINSTANCE.createCalendarEvent();
        event.setDate(date);
        event.setKind(kind);
        Ids.of(event);
        calendar.getEvents().add(event);
    }

    /** What core and the schedule contribute. */
    public static Contributions contributions() {
        return PlainRegistry.of("org.backlot.schedule").backlot().contributions();
    }

    /** Questions with the rules that the schedule ships for features in the United States. */
    public static Questions questions() {
        return questions(rules());
    }

    /** Questions with some rules. */
    public static Questions questions(RulePacks rules) {
        Contributions contributions = contributions();
        return new Questions(contributions, Questions.Memory.NONE,
                new Standards(new Categories(contributions), rules));
    }

    /** The rules that the schedule ships for features in the United States. */
    public static RulePacks rules() {
        return rules("us-feature.xml");
    }

    /** The rules of a file that the schedule ships. */
    public static RulePacks rules(String file) {
        try (var in = Files.newInputStream(PlainRegistry.bundles().resolve("org.backlot.schedule/rules/" + file))) {
            return new RulePacks(List.of(new RulePack(file, file, RulePack.read(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session that keeps nothing. */
    public Session session() {
        return session(production);
    }

    /** A session of a production that keeps nothing. */
    public static Session session(Production production) {
        Ids.complete(production);
        return Session.opened(production, "Tester", contributions(), new ScratchStore(), List.of());
    }
}
