package org.backlot.schedule.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.Source;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Moves;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.Who;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.model.DayKind;

/**
 * What a board costs, as far as it depends on the board: the work, hold and travel days of everybody and everything
 * that has a price, shooting days, overtime and company moves. It is no budget: what costs the same on every board is
 * left out.
 *
 * @param items    everything that has a price, in the order of {@link Item.Kind}
 * @param unpriced cast who work and of whom nobody knows what a day costs
 */
public record BoardCost(List<Item> items, List<Element> unpriced) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /**
     * One line of the cost.
     *
     * @param object the id of the element or person; null for what concerns the company
     * @param count  days, hours or moves
     * @param amount count times rate, rounded half-up to the scale of the currency
     */
    public record Item(Kind kind, String object, String label, BigDecimal count, BigDecimal rate, BigDecimal amount,
            Currency currency, Source source) {

        /** What is paid for. */
        public enum Kind { CAST_WORK, CAST_HOLD, CAST_TRAVEL, RENTAL, SHOOT_DAY, OVERTIME, MOVE }
    }

    /** The cost of a plan. */
    public static BoardCost of(Plan plan, Questions questions) {
        return of(plan, questions, DayTimeline.of(plan));
    }

    /** The cost of a plan whose days are on the clock already. */
    public static BoardCost of(Plan plan, Questions questions, List<DayTimeline> days) {
        return of(plan, questions, days, questions.derived(Prices.class,
                () -> new Prices(plan.production(), questions)));
    }

    /** The cost of a plan whose days are on the clock already, by prices that are known already. */
    public static BoardCost of(Plan plan, Questions questions, List<DayTimeline> days, Prices prices) {
        return new Making(plan, questions, days, prices).make();
    }

    /** The total in each currency, the currency of most items first. */
    public Map<Currency, BigDecimal> totals() {
        Map<Currency, BigDecimal> totals = new LinkedHashMap<>();
        items.forEach(item -> totals.merge(item.currency(), item.amount(), BigDecimal::add));
        return totals;
    }

    /** The total in one currency. */
    public BigDecimal total(Currency currency) {
        return totals().getOrDefault(currency, BigDecimal.ZERO);
    }

    /** The total of some kinds in one currency. */
    public BigDecimal total(Currency currency, Collection<Item.Kind> kinds) {
        return items.stream().filter(item -> item.currency().equals(currency) && kinds.contains(item.kind()))
                .map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The currency of a production's amounts that name none. */
    public static Currency currency(Production production) {
        return production.getCurrency() == null ? Currency.getInstance("USD") : production.getCurrency();
    }

    /** How long the company works past the hours of a day, on all shooting days together. */
    public static Duration overtime(Plan plan, List<DayTimeline> days) {
        return days.stream().filter(day -> day.day().day().getKind() == DayKind.SHOOT)
                .map(day -> day.work().minus(Pace.of(plan.production(), plan.board(), day.day().unit()).day()))
                .filter(Duration::isPositive).reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<PlannedDay> shooting(Plan plan) {
        return plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT);
    }

    private static final class Making {

        private final Plan plan;
        private final Production production;
        private final Questions questions;
        private final List<DayTimeline> timelines;
        private final Prices prices;
        private final List<Item> items = new ArrayList<>();
        private final List<Element> unpriced = new ArrayList<>();

        Making(Plan plan, Questions questions, List<DayTimeline> timelines, Prices prices) {
            this.timelines = timelines;
            this.prices = prices;
            this.plan = plan;
            this.production = plan.production();
            this.questions = questions;
        }

        BoardCost make() {
            Map<String, List<DoodRow>> payees = new LinkedHashMap<>();
            DayOutOfDays.of(plan, questions).rows().forEach(row -> payees
                    .computeIfAbsent(Who.id(row.element()), p -> new ArrayList<>()).add(row));
            payees.values().forEach(this::days);
            company();
            items.sort((a, b) -> a.kind().compareTo(b.kind()));
            return new BoardCost(List.copyOf(items), List.copyOf(unpriced));
        }

        private void days(List<DoodRow> rows) {
            Element element = rows.getFirst().element();
            boolean cast = Category.CAST.equals(element.getCategory());
            Set<LocalDate> work = new TreeSet<>();
            Set<LocalDate> held = new TreeSet<>();
            rows.forEach(row -> {
                work.addAll(row.work());
                held.addAll(row.held());
            });
            held.removeAll(work);
            int travel = rows.stream().mapToInt(row -> row.total().travel()).max().orElse(0);
            Map<Rate.Day, Rate> rates = prices.of(element.getId());
            if (cast && !work.isEmpty() && !rates.containsKey(Rate.Day.WORK)) {
                unpriced.add(element);
            }
            add(cast ? Item.Kind.CAST_WORK : Item.Kind.RENTAL, element, work.size(), rates.get(Rate.Day.WORK));
            add(cast ? Item.Kind.CAST_HOLD : Item.Kind.RENTAL, element, held.size(), rates.get(Rate.Day.HOLD));
            add(cast ? Item.Kind.CAST_TRAVEL : Item.Kind.RENTAL, element, travel, rates.get(Rate.Day.TRAVEL));
        }

        private void add(Item.Kind kind, Element element, int days, Rate rate) {
            if (days > 0 && rate != null) {
                items.add(new Item(kind, element.getId(), element.getName(), BigDecimal.valueOf(days), rate.amount(),
                        rate.amount().multiply(BigDecimal.valueOf(days)), rate.currency(), rate.source()));
            }
        }

        private void company() {
            add(Item.Kind.SHOOT_DAY, "Shooting days", shooting(plan).count(), BigDecimal.ONE,
                    ScheduleSettings.COST_OF_DAY);
            Duration overtime = overtime(plan, timelines);
            add(Item.Kind.OVERTIME, "Overtime", overtime.toMinutes(), MINUTES, ScheduleSettings.COST_OF_OVERTIME);
            add(Item.Kind.MOVE, "Company moves", Moves.of(plan).count(), BigDecimal.ONE,
                    ScheduleSettings.COST_OF_MOVE);
        }

        /** @param parts how many of what is counted the setting prices: 60 minutes */
        private void add(Item.Kind kind, String label, long count, BigDecimal parts, String setting) {
            Optional<BigDecimal> rate = Optional.of(Settings.number(production, setting, BigDecimal.ZERO))
                    .filter(amount -> amount.signum() > 0);
            if (count > 0 && rate.isPresent()) {
                Currency currency = currency(production);
                BigDecimal amount = rate.get().multiply(BigDecimal.valueOf(count)).divide(parts,
                        Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
                items.add(new Item(kind, null, label, BigDecimal.valueOf(count).divide(parts, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros(), rate.get(), amount, currency,
                        Source.of("The office's setting " + setting)));
            }
        }
    }
}
