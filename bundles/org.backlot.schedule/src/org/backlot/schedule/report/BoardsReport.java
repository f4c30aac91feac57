package org.backlot.schedule.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.scenario.Signing;

/**
 * All boards: {@code [{name, active, state, shootDays, first, last, unscheduled, errors, conflicts, cost, currency}]}.
 * {@code state} is {@code draft}, {@code published} or {@code changed}; {@code cost} is what depends on the board, in
 * the currency of the production.
 */
public final class BoardsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Board> boards = Session.section(production, Schedule.class).map(s -> List.copyOf(s.getBoards()))
                .orElse(List.of());
        Board active = Plan.activeBoard(production).orElse(null);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Board board : boards) {
            Plan plan = Plan.of(production, board);
            List<Conflict> conflicts = Constraints.judge(new Outlook(plan, questions), questions.contributions());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", board.getName());
            row.put("active", board == active);
            row.put("state", Signing.state(plan).name().toLowerCase(Locale.ROOT));
            row.put("shootDays", (int) plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT).count());
            row.put("first", plan.first().map(LocalDate::toString).orElse(null));
            row.put("last", plan.last().map(LocalDate::toString).orElse(null));
            row.put("unscheduled", board.getBoneyard().size());
            row.put("errors", (int) conflicts.stream().filter(c -> c.severity() == Severity.ERROR).count());
            row.put("conflicts", conflicts.size());
            row.put("cost", BoardCost.of(plan, questions).totals()
                    .getOrDefault(BoardCost.currency(production), BigDecimal.ZERO));
            row.put("currency", BoardCost.currency(production).getCurrencyCode());
            rows.add(row);
        }
        return rows;
    }
}
