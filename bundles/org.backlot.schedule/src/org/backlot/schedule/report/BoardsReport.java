package org.backlot.schedule.report;

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
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.scenario.BoardFigures;

/**
 * All boards: {@code [{name, active, state, version, shootDays, first, last, unscheduled, castWork, castHold, moves,
 * overtimeMinutes, errors, conflicts, cost, currency}]}. {@code state} is {@code draft}, {@code published} or
 * {@code changed}; {@code version} is how often it was signed; {@code cost} is what depends on the board, in the
 * currency of the production.
 */
public final class BoardsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Board> boards = Session.section(production, Schedule.class).map(s -> List.copyOf(s.getBoards()))
                .orElse(List.of());
        Board active = Plan.activeBoard(production).orElse(null);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Board board : boards) {
            BoardFigures figures = BoardFigures.of(Plan.of(production, board), questions);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", board.getName());
            row.put("active", board == active);
            row.put("state", figures.state().name().toLowerCase(Locale.ROOT));
            row.put("version", board.getPublications().size());
            row.put("shootDays", figures.shootDays());
            row.put("first", figures.first() == null ? null : figures.first().toString());
            row.put("last", figures.last() == null ? null : figures.last().toString());
            row.put("unscheduled", figures.unscheduled());
            row.put("castWork", figures.castWork());
            row.put("castHold", figures.castHold());
            row.put("moves", figures.moves());
            row.put("overtimeMinutes", figures.overtime().toMinutes());
            row.put("errors", figures.conflicts(Severity.ERROR));
            row.put("conflicts", figures.conflicts().size());
            row.put("cost", figures.total());
            row.put("currency", figures.currency().getCurrencyCode());
            rows.add(row);
        }
        return rows;
    }
}
