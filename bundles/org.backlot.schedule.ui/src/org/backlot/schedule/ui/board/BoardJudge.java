package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.schedule.Boards;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.check.BoardConflicts;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.ui.board.Conflicts.Conflict;
import org.backlot.ui.kit.Copies;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is wrong with a board: what its constraints say, and what other checks say of its scenes and strips. It is
 * worked out on a copy of the production, off the thread that draws.
 */
public final class BoardJudge {

    private BoardJudge() {
    }

    /** Strips that would land somewhere, all by their ids. */
    public record Trial(String board, List<String> items, String day, int index) {

        public Trial {
            items = List.copyOf(items);
        }
    }

    /** What is wrong with the board of an id. */
    public static List<Conflict> of(Copies.Copy copy, String board) {
        return board(copy, board).map(its -> {
            List<Conflict> all = new ArrayList<>(kept(copy, its));
            copy.findings().stream().filter(finding -> !finding.check().equals(BoardConflicts.class.getName())
                    && !finding.target().isEmpty()).forEach(finding -> all.add(new Conflict(finding.severity(), "",
                            List.of(finding.target()), finding.message(), finding.rules())));
            return List.copyOf(all);
        }).orElse(List.of());
    }

    /** What would be wrong after a landing and is not now; nothing of the copy is changed. */
    public static List<Conflict> of(Copies.Copy copy, Trial trial) {
        return tried(copy, trial).map(tried -> {
            List<Conflict> fresh = new ArrayList<>(judge(copy, tried));
            fresh.removeAll(kept(copy, board(copy, trial.board()).orElseThrow()));
            return List.copyOf(fresh);
        }).orElse(List.of());
    }

    /** A board as it would be after a landing; it is part of nothing. */
    public static Optional<Board> tried(Copies.Copy copy, Trial trial) {
        return board(copy, trial.board()).map(board -> {
            Board tried = EcoreUtil.copy(board);
            List<Item> items = Stream.concat(tried.getDays().stream().flatMap(day -> day.getItems().stream()),
                    tried.getBoneyard().stream()).filter(item -> trial.items().contains(item.getId())).toList();
            Optional<ShootDay> day = tried.getDays().stream().filter(one -> one.getId().equals(trial.day()))
                    .findFirst();
            day.ifPresent(its -> DayEdits.move(items, its, trial.index()));
            return tried;
        });
    }

    private static Optional<Board> board(Copies.Copy copy, String id) {
        return Boards.of(copy.production(), id);
    }

    private static List<Conflict> kept(Copies.Copy copy, Board board) {
        return shown(BoardFigures.of(Plan.of(copy.production(), board), copy.questions()).conflicts());
    }

    private static List<Conflict> judge(Copies.Copy copy, Board board) {
        return shown(Constraints.judge(new Outlook(Plan.of(copy.production(), board), copy.questions()),
                copy.questions().contributions()));
    }

    private static List<Conflict> shown(List<org.backlot.schedule.constraint.Conflict> conflicts) {
        return conflicts.stream().map(conflict -> new Conflict(conflict.severity(), conflict.day().day().getId(),
                conflict.objects(), conflict.fact(), conflict.rules())).toList();
    }
}
