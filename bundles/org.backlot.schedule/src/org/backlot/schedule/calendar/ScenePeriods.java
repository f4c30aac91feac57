package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ScenePeriod;

/** The earliest and latest dates of scenes. */
public final class ScenePeriods {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private ScenePeriods() {
    }

    /** Those of a production by the ids of their scenes. */
    public static Map<String, ScenePeriod> of(Production production) {
        Map<String, ScenePeriod> periods = new HashMap<>();
        all(production).forEach(period -> periods.putIfAbsent(period.getScene(), period));
        return periods;
    }

    /** That of a scene, if it has one. */
    public static Optional<ScenePeriod> of(Production production, Scene scene) {
        return all(production).stream().filter(period -> scene.getId().equals(period.getScene())).findFirst();
    }

    private static List<ScenePeriod> all(Production production) {
        return Session.section(production, Schedule.class).map(schedule -> List.copyOf(schedule.getPeriods()))
                .orElse(List.of());
    }

    /** Whether a date is too early. */
    public static boolean isBefore(LocalDate date, ScenePeriod period) {
        return period.getFrom() != null && date.isBefore(period.getFrom());
    }

    /** Whether a date is too late. */
    public static boolean isAfter(LocalDate date, ScenePeriod period) {
        return period.getUntil() != null && date.isAfter(period.getUntil());
    }

    /**
     * Says when scenes can be shot; to be called inside a session's edit.
     *
     * @param from  the earliest date, or null
     * @param until the latest date, or null; without either the scenes can be shot whenever
     * @throws IllegalArgumentException if the latest date lies before the earliest
     */
    public static void set(Schedule schedule, Collection<Scene> scenes, LocalDate from, LocalDate until,
            String reason) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The latest date lies before the earliest; type a later one");
        }
        for (Scene scene : scenes) {
            schedule.getPeriods().removeIf(period -> scene.getId().equals(period.getScene()));
            if (from != null || until != null) {
                ScenePeriod period = ScheduleFactory.eINSTANCE.createScenePeriod();
                Ids.of(period);
                period.setScene(scene.getId());
                period.setFrom(from);
                period.setUntil(until);
                period.setReason(reason == null || reason.isBlank() ? null : reason.strip());
                schedule.getPeriods().add(period);
            }
        }
    }

    /** As people say it: from Wed 3 Mar 2027 until Fri 12 Mar 2027, with its reason. */
    public static String words(ScenePeriod period) {
        String from = period.getFrom() == null ? "" : "from " + DATE.format(period.getFrom());
        String until = period.getUntil() == null ? "" : "until " + DATE.format(period.getUntil());
        return (from + " " + until).strip() + reason(period);
    }

    /** What is wrong with a date, to follow "is shot on Mon 1 Mar 2027": before its earliest date and why; or blank. */
    public static String fault(LocalDate date, ScenePeriod period) {
        return isBefore(date, period) ? "before its earliest date, " + DATE.format(period.getFrom()) + reason(period)
                : isAfter(date, period) ? "after its latest date, " + DATE.format(period.getUntil()) + reason(period)
                        : "";
    }

    private static String reason(ScenePeriod period) {
        return period.getReason() == null || period.getReason().isBlank() ? "" : ": " + period.getReason().strip();
    }
}
