package org.backlot.schedule.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a project plan holds and Backlot has no place for, counted. */
final class MspdiUnread {

    private final MspdiElement project;
    private final List<MspdiElement> elements;
    private final List<MspdiTask> tasks;
    private final Map<Integer, MspdiCalendar> calendars;
    private final List<String> all = new ArrayList<>();

    MspdiUnread(MspdiElement project, List<MspdiElement> elements, List<MspdiTask> tasks,
            Map<Integer, MspdiCalendar> calendars) {
        this.project = project;
        this.elements = elements;
        this.tasks = tasks;
        this.calendars = calendars;
    }

    /** Each as part of a sentence: {@code baselines of 3 tasks}. */
    List<String> all() {
        elements("baselines", element -> !element.all("Baseline").isEmpty());
        elements("costs", element -> isAmount(element.get("Cost")) || isAmount(element.get("FixedCost")));
        elements("hours of work", element -> !element.all("TimephasedData").isEmpty());
        elements("links to web pages", element -> !element.get("HyperlinkAddress").isEmpty());
        elements("subprojects", element -> element.is("IsSubproject") || element.is("ExternalTask"));
        tasks("how much is done (when they began and were finished is taken)",
                task -> task.percent() > 0 && task.percent() < 100 && !task.summary());
        tasks("fields of the plan's own", task -> task.fields().others() > 0);
        tasks("parts of days, which were rounded to whole ones", task -> !task.exact() && !task.summary());
        tasks("links to other plans", task -> task.links().stream().anyMatch(MspdiTask.Link::crossProject));
        tasks("lags in parts of days, which were rounded",
                task -> task.links().stream().anyMatch(link -> !link.exact()));
        tasks("constraints that are not known here (must start on, must finish on, start no later and finish no earlier"
                + " became a day not to begin before, or a deadline)",
                task -> !MspdiConstraint.isExact(task.constraint()) && !task.fields().isShoot());
        if (calendars.values().stream().anyMatch(MspdiCalendar::more)) {
            all.add("exceptions of calendars other than days off on a date");
        }
        long things = project.all("Resources", "Resource").stream().filter(r -> r.get("Type").equals("0")
                && !r.get("Name").isEmpty()).count();
        if (things > 0) {
            all.add(things + (things == 1 ? " material" : " materials"));
        }
        return List.copyOf(all);
    }

    private void elements(String what, Predicate<MspdiElement> has) {
        add(what, elements.stream().filter(has).count());
    }

    private void tasks(String what, Predicate<MspdiTask> has) {
        add(what, tasks.stream().filter(has).count());
    }

    private void add(String what, long count) {
        if (count > 0) {
            all.add(what + " of " + count + (count == 1 ? " task" : " tasks"));
        }
    }

    private static boolean isAmount(String text) {
        try {
            return !text.isEmpty() && new BigDecimal(text).signum() != 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
