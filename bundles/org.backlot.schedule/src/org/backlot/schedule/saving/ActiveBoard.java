package org.backlot.schedule.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.cost.Prices;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Strip;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The active board as it stands, and what it would cost after a change, which is made on a copy of it. What costs less
 * and breaks a rule that is kept now is no saving.
 */
final class ActiveBoard {

    /** How many changes are tried for one day or thing, the most likely first. */
    private static final int MOST_TRIES = 6;

    private final Production production;
    private final Questions questions;
    private final Plan plan;
    private final Currency currency;
    private final Prices prices;
    private final Pace pace;
    private final BoardCost cost;
    private final long errors;
    private final Map<PlannedDay, DayTimeline> clock = new HashMap<>();
    private final LocalDate after;

    private ActiveBoard(Production production, Questions questions, Plan plan) {
        this.production = production;
        this.questions = questions;
        this.plan = plan;
        currency = BoardCost.currency(production);
        prices = new Prices(production, questions);
        pace = Pace.of(production, plan.board());
        var outlook = new Outlook(plan, questions);
        outlook.days().forEach(day -> clock.put(day.day(), day));
        cost = BoardCost.of(plan, questions, outlook.days(), prices);
        errors = errors(outlook);
        after = Session.section(production, Schedule.class).stream().flatMap(s -> s.getReports().stream())
                .map(DayReport::getDate).filter(date -> date != null).max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    static Optional<ActiveBoard> of(Production production, Questions questions) {
        return questions.derived(ActiveBoard.class, () -> Plan.active(production, questions)
                .map(plan -> new ActiveBoard(production, questions, plan)));
    }

    Production production() {
        return production;
    }

    BoardCost cost() {
        return cost;
    }

    Pace pace() {
        return pace;
    }

    DayTimeline clock(PlannedDay day) {
        return clock.get(day);
    }

    /** Shooting days that are still to come and may be changed. */
    List<PlannedDay> ahead() {
        return plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT && !day.day().isLocked()
                && day.date().isAfter(after) && !day.scenes().isEmpty()).toList();
    }

    /** Scenes of a day that may go to another. */
    List<Scene> loose(PlannedDay day) {
        return day.scenes().size() < 2 ? List.of() : day.scenes().stream().filter(scene -> day.day().getItems().stream()
                .noneMatch(item -> item instanceof Strip strip && strip.isLocked()
                        && scene.getId().equals(strip.getScene()))).toList();
    }

    /** Other days of the unit that are at the place of a scene, in its light; the shortest first. */
    List<PlannedDay> suiting(Scene scene, PlannedDay from) {
        return ahead().stream().filter(day -> day != from && day.unit().equals(from.unit())
                && day.light() == from.light() && day.scenes().stream()
                        .anyMatch(other -> Places.grouped(other).equals(Places.grouped(scene))))
                .sorted(Comparator.comparing((PlannedDay day) -> clock(day).work())).toList();
    }

    /** The change that saves most of those that save anything. */
    Optional<Saving> best(Collection<? extends BoardChange> changes, String why) {
        return changes.stream().limit(MOST_TRIES).flatMap(change -> saves(change)
                .map(amount -> saving(change, amount, why)).stream())
                .max(Comparator.comparing(saving -> saving.amount().orElseThrow()));
    }

    private Optional<BigDecimal> saves(BoardChange change) {
        Board board = EcoreUtil.copy(plan.board());
        change.apply(board);
        var outlook = new Outlook(Plan.of(production, board), questions);
        BigDecimal less = cost.total(currency).subtract(BoardCost.of(outlook.plan(), questions, outlook.days(), prices)
                .total(currency));
        return less.signum() > 0 && errors(outlook) <= errors ? Optional.of(less) : Optional.empty();
    }

    private long errors(Outlook outlook) {
        return Constraints.judge(outlook, questions.contributions()).stream()
                .filter(conflict -> conflict.severity() == Severity.ERROR).count();
    }

    /** The same change has the same key, whatever it is suggested for. */
    private Saving saving(BoardChange change, BigDecimal amount, String why) {
        String board = plan.board().getId();
        return new Saving("board/" + board + "/" + String.join("/", change.objects()) + "/" + amount, change.title(),
                why, Optional.of(amount), change.objects(), new Fix(change.title(), copy -> Plan.activeBoard(copy)
                        .filter(active -> board.equals(active.getId())).ifPresent(change::apply)));
    }
}
