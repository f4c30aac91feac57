package org.backlot.schedule.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.Agenda;
import org.backlot.schedule.calendar.CalendarDates;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.TaskPlan;

/**
 * What of a production goes into a calendar file: the days of the active board from call to wrap, the dates of its
 * calendar, the events of elements and people, and tasks and milestones as they are planned.
 */
final class IcsEvents {

    private final Production production;
    private final ZoneId zone;
    private final List<IcsEvent> events = new ArrayList<>();

    private IcsEvents(Production production) {
        this.production = production;
        zone = production.getZone();
    }

    /**
     * All of them, days first, in the order of the board.
     *
     * @param today from which tasks are planned that wait for nothing
     */
    static List<IcsEvent> of(Production production, LocalDate today) {
        var all = new IcsEvents(production);
        Plan.active(production).ifPresent(plan -> {
            DayTimeline.of(plan).forEach(all::day);
            UnitDays.calendars(plan.board()).forEach(calendar -> calendar.getEvents().forEach(all::calendar));
            all.elements(Agenda.of(plan));
        });
        TaskPlan.of(production, Plan.activeBoard(production).orElse(null), today).tasks().forEach(all::task);
        return all.events;
    }

    private String uid(String id) {
        return id + "@" + production.getId() + ".backlot";
    }

    private void day(DayTimeline timeline) {
        PlannedDay day = timeline.day();
        LocalDateTime call = timeline.call();
        LocalDateTime wrap = timeline.wrap();
        IcsEvent.Draft draft = wrap.isAfter(call) ? IcsEvent.hours(uid(day.day().getId()), call, wrap, zone)
                : IcsEvent.days(uid(day.day().getId()), day.date(), day.date());
        events.add(draft.text("SUMMARY", title() + day.name() + sets(day)).text("LOCATION", day.place())
                .text("DESCRIPTION", says(day)).text("CATEGORIES", DayDates.words(day.day().getKind())).made());
    }

    private String title() {
        return production.getTitle() == null || production.getTitle().isBlank() ? "" : production.getTitle() + ": ";
    }

    private static String sets(PlannedDay day) {
        String sets = day.scenes().stream().map(Scene::getSet).filter(set -> set != null).map(Element::getName)
                .distinct().collect(Collectors.joining(", "));
        return sets.isEmpty() ? "" : ", " + sets;
    }

    private static String says(PlannedDay day) {
        List<String> lines = new ArrayList<>();
        lines.add("Call " + day.call());
        for (Scene scene : day.scenes()) {
            String cast = PlannedDay.cast(scene).stream().map(Element::getName).collect(Collectors.joining(", "));
            lines.add(scene.getNumber() + " " + scene.getHeading() + ", " + Eighths.toString(scene.getEighths())
                    + (cast.isEmpty() ? "" : " (" + cast + ")"));
        }
        if (day.day().getNotes() != null && !day.day().getNotes().isBlank()) {
            lines.add(day.day().getNotes().strip());
        }
        return String.join("\n", lines);
    }

    private void calendar(CalendarEvent event) {
        if (event.getDate() != null && event.getKind() != CalendarEventKind.WORKED) {
            boolean named = event.getName() != null && !event.getName().isBlank();
            events.add(IcsEvent.days(uid(event.getId()), event.getDate(),
                    CalendarDates.last(event.getDate(), event.getUntil()))
                    .text("SUMMARY", title() + (named ? event.getName() : DayDates.words(event.getKind())))
                    .text("CATEGORIES", DayDates.words(event.getKind())).transparent().made());
        }
    }

    private void elements(Agenda agenda) {
        agenda.events(LocalDate.MIN, LocalDate.MAX).forEach(event -> events.add(IcsEvent.days(uid(event.getId()),
                event.getFrom(), CalendarDates.last(event.getFrom(), event.getUntil()))
                .text("SUMMARY", title() + agenda.words(event))
                .text("CATEGORIES", DayDates.words(event.getKind())).transparent().made()));
    }

    private void task(PlannedTask task) {
        List<String> lines = new ArrayList<>();
        if (task.due() != null) {
            lines.add("Due " + task.due());
        }
        if (task.task().getNotes() != null) {
            lines.add(task.task().getNotes());
        }
        events.add(IcsEvent.days(uid(task.task().getId()), task.start(), task.finish())
                .text("SUMMARY", title() + task.name()).text("DESCRIPTION", String.join("\n", lines))
                .text("CATEGORIES", DayDates.words(task.task().getPhase())).transparent().made());
    }
}
