package org.backlot.schedule.progress;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.core.value.Signed;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.cost.Prices;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.scenario.BoardComparison;
import org.backlot.schedule.scenario.Placement;

/** What a board comes to: its days, money and conflicts, and the days of everybody who is paid for them. */
record Outcome(Production production, Set<LocalDate> dates, BoardCost cost, List<Conflict> conflicts,
        Map<Element, DoodRow> rows, List<Placement> placements, Map<String, Duration> estimates) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    static Outcome of(Session session, Prices prices) {
        Production production = session.production();
        Questions questions = session.questions();
        Plan plan = Plan.active(production, questions).orElseThrow();
        var outlook = new Outlook(plan, questions);
        BoardCost cost = BoardCost.of(plan, questions, outlook.days(), prices);
        Set<String> priced = cost.items().stream().map(BoardCost.Item::object).collect(Collectors.toSet());
        Map<Element, DoodRow> rows = new LinkedHashMap<>();
        DayOutOfDays.of(plan, questions).rows().stream().filter(row -> Category.CAST.equals(row.element().getCategory())
                || priced.contains(row.element().getId())).forEach(row -> rows.put(row.element(), row));
        Set<LocalDate> dates = new TreeSet<>();
        plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT && !day.scenes().isEmpty())
                .forEach(day -> dates.add(day.date()));
        Pace pace = Pace.of(production, plan.board());
        Map<String, Duration> estimates = new LinkedHashMap<>();
        Breakdown.scenes(production).forEach(scene -> estimates.put(scene.getId(), pace.of(scene)));
        return new Outcome(production, dates, cost,
                Constraints.judge(outlook, questions.contributions()), rows, Placement.of(plan),
                estimates);
    }

    /** What a way to catch up did since another outcome. */
    Option since(Outcome before, Remedy remedy) {
        List<Option.Contract> contracts = new ArrayList<>();
        rows.forEach((element, row) -> {
            DoodRow was = before.rows.get(element);
            if (was == null || !was.work().equals(row.work()) || !was.held().equals(row.held())) {
                contracts.add(contract(before, element, changes(was, row), row));
            }
        });
        before.rows.forEach((element, row) -> {
            if (!rows.containsKey(element)) {
                contracts.add(contract(before, element, "does not work any more", null));
            }
        });
        List<Option.Break> breaks = new ArrayList<>();
        Set<String> known = new TreeSet<>(before.conflicts.stream().map(Conflict::says).toList());
        conflicts.stream().filter(conflict -> !known.contains(conflict.says()))
                .forEach(conflict -> breaks.add(new Option.Break(conflict.severity(), conflict.says())));
        return new Option(remedy, dates.size() - before.dates.size(), total().subtract(before.total()),
                conflicts.size() - before.conflicts.size(), errors() - before.errors(), breaks, contracts,
                BoardComparison.of(before.placements, placements), estimatesSince(before));
    }

    private List<Option.Estimate> estimatesSince(Outcome before) {
        return estimates.entrySet().stream().filter(entry -> before.estimates.containsKey(entry.getKey())
                && !before.estimates.get(entry.getKey()).equals(entry.getValue()))
                .map(entry -> new Option.Estimate(entry.getKey(), before.estimates.get(entry.getKey()),
                        entry.getValue())).toList();
    }

    private int errors() {
        return (int) conflicts.stream().filter(conflict -> conflict.severity() == Severity.ERROR).count();
    }

    private BigDecimal total() {
        return cost.total(BoardCost.currency(production));
    }

    private Option.Contract contract(Outcome before, Element element, String changes, DoodRow row) {
        List<BoardCost.Item> items = items(element);
        List<BoardCost.Item> were = before.items(element);
        String source = Stream.concat(items.stream(), were.stream()).map(BoardCost.Item::source)
                .map(Source::says).distinct().findFirst().orElse("");
        BigDecimal more = items.isEmpty() && were.isEmpty() ? null : sum(items).subtract(sum(were));
        return new Option.Contract(element.getId(), element.getName(), changes, more, source,
                row != null && isOutside(element, row));
    }

    /** The priced days of an element, or of the person who plays it and perhaps another part. */
    private List<BoardCost.Item> items(Element element) {
        return cost.items().stream().filter(item -> element.getId().equals(item.object())
                && item.currency().equals(BoardCost.currency(production))).toList();
    }

    private static BigDecimal sum(List<BoardCost.Item> items) {
        return items.stream().map(BoardCost.Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isOutside(Element element, DoodRow row) {
        return row.total().finish() != null && Session.section(production, Schedule.class).stream()
                .flatMap(schedule -> schedule.getEvents().stream())
                .filter(event -> element.getId().equals(event.getElement()) && event.getFrom() != null)
                .anyMatch(event -> event.getKind() == ElementEventKind.CONTRACT_END
                        && row.total().finish().isAfter(event.getFrom())
                        || event.getKind() == ElementEventKind.CONTRACT_START
                        && row.total().start().isBefore(event.getFrom()));
    }

    private static String changes(DoodRow was, DoodRow is) {
        int work = is.work().size() - (was == null ? 0 : was.work().size());
        int held = is.held().size() - (was == null ? 0 : was.held().size());
        List<String> parts = new ArrayList<>();
        if (work != 0) {
            parts.add(Signed.count(work) + " work");
        }
        if (held != 0) {
            parts.add(Signed.count(held) + " hold");
        }
        LocalDate last = is.total().finish();
        if (was != null && last != null && !Objects.equals(last, was.total().finish())) {
            parts.add("last day " + DATE.format(last));
        }
        return parts.isEmpty() ? "other dates" : String.join(", ", parts);
    }
}
