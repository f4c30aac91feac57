package org.backlot.schedule.interchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.schedule.calendar.CalendarDay;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.task.TaskPlan;

/** Writes the calendars of a plan: the week, in days of eight hours, and the dates that are off besides. */
final class MspdiOutgoingCalendars {

    private static final int SUNDAY = 7;

    private final MspdiWriter xml;
    private final Production production;
    private final TaskPlan plan;

    MspdiOutgoingCalendars(MspdiWriter xml, Production production, TaskPlan plan) {
        this.xml = xml;
        this.production = production;
        this.plan = plan;
    }

    /** @param numbers of the calendars to be written; that of a board without one is null */
    void write(Map<Calendar, Integer> numbers) throws IOException {
        List<Map.Entry<Calendar, Integer>> all = new ArrayList<>(numbers.entrySet());
        all.sort(Map.Entry.comparingByValue());
        for (Map.Entry<Calendar, Integer> entry : all) {
            Calendar calendar = entry.getKey();
            String name = MspdiCalendar.name(calendar);
            xml.in("Calendar", () -> {
                xml.put("UID", entry.getValue());
                xml.put("Name", name);
                xml.put("IsBaseCalendar", true);
                xml.put("BaseCalendarUID", -1);
                days(WorkingDays.of(production, calendar));
            });
        }
    }

    private void days(WorkingDays days) throws IOException {
        LocalDate monday = LocalDate.of(2027, 3, 1);
        LocalDate from = plan.first().orElse(plan.today());
        List<LocalDate> closed = from.datesUntil(plan.last().orElse(from).plusYears(1))
                .filter(date -> !days.isWorked(date) && !days.isWeeklyOff(date)).toList();
        xml.in("WeekDays", () -> {
            for (int type = 1; type <= SUNDAY; type++) {
                LocalDate day = monday.plusDays(type == 1 ? SUNDAY - 1 : type - 2);
                weekDay(type, !days.isWeeklyOff(day));
            }
        });
        if (!closed.isEmpty()) {
            xml.in("Exceptions", () -> {
                for (LocalDate date : closed) {
                    exception(date, days.says(date).map(CalendarDay::name).orElse(""));
                }
            });
        }
    }

    private void weekDay(int type, boolean works) throws IOException {
        xml.in("WeekDay", () -> {
            xml.put("DayType", type);
            xml.put("DayWorking", works);
            if (works) {
                xml.in("WorkingTimes", () -> {
                    workingTime("08:00:00", "12:00:00");
                    workingTime("13:00:00", "17:00:00");
                });
            }
        });
    }

    private void workingTime(String from, String to) throws IOException {
        xml.in("WorkingTime", () -> {
            xml.put("FromTime", from);
            xml.put("ToTime", to);
        });
    }

    private void exception(LocalDate date, String name) throws IOException {
        xml.in("Exception", () -> {
            xml.put("EnteredByOccurrences", false);
            xml.in("TimePeriod", () -> {
                xml.put("FromDate", date + "T00:00:00");
                xml.put("ToDate", date + "T23:59:00");
            });
            xml.put("Occurrences", 1);
            xml.put("Name", name);
            xml.put("Type", 1);
            xml.put("DayWorking", false);
        });
    }
}
