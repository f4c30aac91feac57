package org.backlot.schedule.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.progress.Progress;

/**
 * What was planned for each day that was reported, and what it took, by its date: {@code
 * schedule.dayHours(2027-03-01)}.
 *
 * <p>Of the main unit by its date, of another by date and unit, {@code schedule.dayHours("2027-03-01 2nd Unit")}:
 * {@code dayHoursPlanned} and {@code dayHours} from call to wrap without meals, {@code dayOvertimePlanned} and {@code
 * dayOvertime} beyond the hours of a day, {@code dayMealLate}, the minutes by which meals came after the rule's hours
 * ({@code meal.first}, {@code meal.next}), {@code dayBackground}, the extras who came, and {@code dayExtraCrew}, the
 * crew beyond that of the plan. What a report does not say yet is not answered. Of all units together by date: {@code
 * dayScenesPlanned}, {@code dayScenes} (completed), {@code dayPagesPlanned}, {@code dayPages}, {@code daySetups}.
 * Without a key, where the office has chosen it: {@code overtimeHourCost}.
 */
public final class DayQuantities implements QuantitySource {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal EIGHTHS = BigDecimal.valueOf(8);
    private static final int PLACES = 2;

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        List<Quantity> all = new ArrayList<>();
        BigDecimal overtime = Settings.number(production, ScheduleSettings.COST_OF_OVERTIME, BigDecimal.ZERO);
        if (overtime.signum() > 0) {
            all.add(new Quantity("schedule.overtimeHourCost", "", overtime, "money",
                    Source.of("The office's price of an hour of the company's overtime")));
        }
        List<DayReport> reports = Session.section(production, Schedule.class).map(Schedule::getReports)
                .<List<DayReport>>map(List::copyOf).orElse(List.of());
        if (!reports.isEmpty()) {
            Plan.active(production).ifPresent(plan -> {
                reports.stream().filter(report -> report.getDate() != null)
                        .forEach(report -> hours(plan, report, questions, all));
                Progress.of(plan).days().stream().filter(Progress.Day::reported).forEach(day -> shot(day, all));
            });
        }
        return all;
    }

    private static void shot(Progress.Day day, List<Quantity> all) {
        String date = day.date().toString();
        Source source = Source.of((day.label().isEmpty() ? date : day.label()) + ", as reported");
        all.add(quantity("dayScenesPlanned", date, BigDecimal.valueOf(day.scenes()), "scenes", source));
        all.add(quantity("dayScenes", date, BigDecimal.valueOf(day.complete()), "scenes", source));
        all.add(quantity("dayPagesPlanned", date, pages(day.eighths()), "pages", source));
        all.add(quantity("dayPages", date, pages(day.shot()), "pages", source));
        all.add(quantity("daySetups", date, BigDecimal.valueOf(day.setups()), "setups", source));
    }

    private static BigDecimal pages(int eighths) {
        BigDecimal pages = BigDecimal.valueOf(eighths).divide(EIGHTHS).stripTrailingZeros();
        return pages.scale() < 0 ? pages.setScale(0) : pages;
    }

    private static void hours(Plan plan, DayReport report, Questions questions, List<Quantity> all) {
        String unit = report.getUnit() == null ? "" : report.getUnit().strip();
        String key = (report.getDate() + " " + unit).strip();
        Duration normal = Pace.of(plan.production(), plan.board(), unit).day();
        plan.days().stream().filter(day -> day.date().equals(report.getDate()) && day.unit().equals(unit)).findFirst()
                .ifPresent(day -> {
                    Duration planned = DayTimeline.of(plan, day).work();
                    Source source = new Source(day.name() + " of the board " + plan.board().getName(),
                            List.of(day.day().getId()));
                    all.add(quantity("dayHoursPlanned", key, hours(planned), "hours", source));
                    all.add(quantity("dayOvertimePlanned", key, hours(beyond(planned, normal)), "hours", source));
                });
        Source counted = new Source("The report of " + key, List.of(report.getId()));
        people("dayBackground", key, report.getBackground(), counted, all);
        people("dayExtraCrew", key, report.getExtraCrew(), counted, all);
        if (report.getCall() != null && report.getWrap() != null) {
            Clocked clocked = new Clocked(report);
            Source source = new Source("The report of " + key, List.of(report.getId()));
            all.add(quantity("dayHours", key, hours(clocked.work()), "hours", source));
            all.add(quantity("dayOvertime", key, hours(beyond(clocked.work(), normal)), "hours", source));
            Optional<Duration> first = limit(plan, questions, "meal.first");
            Optional<Duration> next = limit(plan, questions, "meal.next");
            if (first.isPresent()) {
                Duration late = clocked.mealLate(first.get(), next.orElse(first.get()));
                all.add(quantity("dayMealLate", key, BigDecimal.valueOf(late.toMinutes()), "minutes", source));
            }
        }
    }

    private static void people(String name, String key, int count, Source source, List<Quantity> all) {
        if (count > 0) {
            all.add(quantity(name, key, BigDecimal.valueOf(count), "people", source));
        }
    }

    private static Optional<Duration> limit(Plan plan, Questions questions, String rule) {
        return questions.standards().rules().rule(plan.production(), rule)
                .map(found -> Duration.ofMinutes(found.value().multiply(MINUTES).longValue()));
    }

    /** The times of a report; what comes before the call is after midnight. */
    private record Clocked(LocalDateTime call, LocalDateTime mealOut, LocalDateTime mealIn, LocalDateTime wrap) {

        Clocked(DayReport report) {
            this(report.getDate().atTime(report.getCall()), after(report, report.getMealOut()),
                    after(report, report.getMealIn()), after(report, report.getWrap()));
        }

        private static LocalDateTime after(DayReport report, LocalTime time) {
            return time == null ? null
                    : report.getDate().plusDays(time.isBefore(report.getCall()) ? 1 : 0).atTime(time);
        }

        private boolean hasMeal() {
            return mealOut != null && mealIn != null && !mealIn.isBefore(mealOut);
        }

        Duration work() {
            Duration all = Duration.between(call, wrap);
            return hasMeal() ? all.minus(Duration.between(mealOut, mealIn)) : all;
        }

        Duration mealLate(Duration first, Duration next) {
            return hasMeal() ? beyond(Duration.between(call, mealOut), first)
                    .plus(beyond(Duration.between(mealIn, wrap), next)) : beyond(Duration.between(call, wrap), first);
        }
    }

    private static Duration beyond(Duration length, Duration limit) {
        Duration over = length.minus(limit);
        return over.isPositive() ? over : Duration.ZERO;
    }

    private static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes()).divide(MINUTES, PLACES, RoundingMode.HALF_UP);
    }

    private static Quantity quantity(String name, String key, BigDecimal value, String unit, Source source) {
        return new Quantity("schedule." + name, key, value, unit, source);
    }
}
