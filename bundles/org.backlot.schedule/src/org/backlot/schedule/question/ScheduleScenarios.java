package org.backlot.schedule.question;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Scenario;
import org.backlot.core.question.ScenarioSource;
import org.backlot.core.session.Session;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;

/** Each board as the active one. */
public final class ScheduleScenarios implements ScenarioSource {

    @Override
    public List<Scenario> scenarios(Production production, Questions questions) {
        Optional<Board> active = Plan.activeBoard(production);
        return Session.section(production, Schedule.class).map(schedule -> schedule.getBoards().stream()
                .map(board -> new Scenario(board.getId(), board.getName() == null ? "" : board.getName(),
                        active.filter(board::equals).isPresent(), copy -> activate(copy, board.getId())))
                .toList()).orElse(List.of());
    }

    private static void activate(Production production, String board) {
        Session.section(production, Schedule.class).ifPresent(
                schedule -> Boards.of(production, board).ifPresent(schedule::setActive));
    }
}
