package org.backlot.schedule.optimise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.constraint.MinorRules;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.optimise.pack.PackDay;
import org.backlot.schedule.optimise.pack.PackHours;

/**
 * When minors may be called and have to be dismissed, and how long they may be there, as a search counts it: on days
 * without written meals and other banners to the minute as the board does.
 */
record MinorHours(Outlook outlook, Pace pace, WorkingDays calendar) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /**
     * The hours.
     *
     * @param planned the days of the board, which are the first ones of the problem
     * @param payees  who plays what, by the ids of the problem
     */
    PackHours of(List<PackDay> days, List<PlannedDay> planned, Map<String, List<Element>> payees) {
        Map<String, List<PackHours.Limit>> limits = new LinkedHashMap<>();
        payees.forEach((id, parts) -> {
            List<PackHours.Limit> own = days.stream().map(day -> limit(parts, day.date())).toList();
            if (own.stream().anyMatch(limit -> limit != PackHours.Limit.NONE)) {
                limits.put(id, own);
            }
        });
        if (limits.isEmpty()) {
            return PackHours.NONE;
        }
        List<PackHours.Clock> clocks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            clocks.add(clock(i < planned.size() ? planned.get(i) : null));
        }
        return new PackHours(clocks, limits);
    }

    /** A day of a night that becomes one of the day has the office's call again. */
    private PackHours.Clock clock(PlannedDay day) {
        return new PackHours.Clock(firstShot(day, false), firstShot(day, true),
                (int) pace.mealAt().minus(pace.ready()).toMinutes(), (int) pace.meal().toMinutes());
    }

    private int firstShot(PlannedDay day, boolean night) {
        Production production = outlook.production();
        LocalTime own = day == null ? null : day.day().getCall();
        boolean holds = own != null && Scenario.isNight(day.scenes(), outlook.plan().lights()) == night;
        LocalTime call = holds ? own : ScheduleSettings.call(production, night);
        return (int) (call.toSecondOfDay() / 60 + pace.ready().toMinutes());
    }

    private PackHours.Limit limit(List<Element> parts, LocalDate date) {
        Element element = parts.getFirst();
        if (!outlook.isMinor(element.getPerson(), date)) {
            return PackHours.Limit.NONE;
        }
        boolean performs = parts.stream().anyMatch(part -> Category.CAST.equals(part.getCategory()));
        int before = performs ? (int) pace.makeUp().toMinutes() : 0;
        int after = performs ? (int) pace.dismissed().toMinutes() : 0;
        MinorRules rules = MinorRules.of(outlook, calendar, element.getPerson().getBirth(), date);
        return new PackHours.Limit(rules.earliest().map(MinorHours::least).orElse(0) + before,
                most(rules.latest()) - after, most(rules.atPlace()) - before - after);
    }

    private static int most(Optional<Rule> rule) {
        return rule.map(of -> of.value().multiply(MINUTES)).map(minutes -> rule.get().bound() == Rule.Bound.LESS_THAN
                ? minutes.setScale(0, RoundingMode.CEILING).intValue() - 1
                : minutes.setScale(0, RoundingMode.FLOOR).intValue()).orElse(Integer.MAX_VALUE);
    }

    private static int least(Rule rule) {
        BigDecimal minutes = rule.value().multiply(MINUTES);
        return rule.bound() == Rule.Bound.MORE_THAN ? minutes.setScale(0, RoundingMode.FLOOR).intValue() + 1
                : minutes.setScale(0, RoundingMode.CEILING).intValue();
    }
}
