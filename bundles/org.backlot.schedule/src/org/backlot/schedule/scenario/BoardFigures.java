package org.backlot.schedule.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.ToIntFunction;

import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Severity;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.Moves;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.model.DayKind;

/**
 * What boards are weighed against each other by.
 *
 * @param shootDays   days on which scenes are shot, of all units
 * @param first       the first date of the board; null where it has no days
 * @param last        the last date; null where it has no days
 * @param eighths     what stands on shooting days, in eighths of a page
 * @param unscheduled strips in the boneyard
 * @param cast        the day-out-of-days of the cast
 * @param moves       company moves
 * @param overtime    of the company, all days together
 * @param conflicts   errors first
 */
public record BoardFigures(Plan plan, Signing.State state, int shootDays, LocalDate first, LocalDate last, int eighths,
        int unscheduled, List<DoodRow> cast, int moves, Duration overtime, List<Conflict> conflicts, BoardCost cost) {

    /** The figures of a plan; kept for as long as the answers to questions are. */
    public static BoardFigures of(Plan plan, Questions questions) {
        return questions.derived(List.of(BoardFigures.class, plan.board()), () -> make(plan, questions));
    }

    private static BoardFigures make(Plan plan, Questions questions) {
        List<PlannedDay> shooting = plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT).toList();
        DayOutOfDays cast = DayOutOfDays.of(plan, Terms.of(plan.production(), questions.standards()),
                element -> Category.CAST.equals(element.getCategory()));
        var outlook = new Outlook(plan, questions);
        return new BoardFigures(plan, Signing.state(plan), shooting.size(), plan.first().orElse(null),
                plan.last().orElse(null), shooting.stream().mapToInt(PlannedDay::eighths).sum(),
                plan.board().getBoneyard().size(), cast.rows(), Moves.of(plan).count(), 
                BoardCost.overtime(plan, outlook.days()),
                Constraints.judge(outlook, questions.contributions()),
                BoardCost.of(plan, questions, outlook.days()));
    }

    /** Pages of an average shooting day, in eighths, rounded half-up. */
    public int eighthsPerDay() {
        return shootDays == 0 ? 0 : (2 * eighths + shootDays) / (2 * shootDays);
    }

    /** Days of work of all cast together. */
    public int castWork() {
        return days(DoodRow.Totals::work);
    }

    /** Days on which cast is held without work, all together. */
    public int castHold() {
        return days(DoodRow.Totals::hold);
    }

    private int days(ToIntFunction<DoodRow.Totals> kind) {
        return cast.stream().map(DoodRow::total).mapToInt(kind).sum();
    }

    /** How many conflicts are of a severity. */
    public int conflicts(Severity severity) {
        return (int) conflicts.stream().filter(conflict -> conflict.severity() == severity).count();
    }

    /** The currency of the production. */
    public Currency currency() {
        return BoardCost.currency(plan.production());
    }

    /** What depends on the board, in the currency of the production. */
    public BigDecimal total() {
        return cost.total(currency());
    }
}
