package org.backlot.schedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Strip;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds the objects of a finding again when its fix is made. */
final class Found {

    private Found() {
    }

    static Board board(Production production, String id) {
        return Session.section(production, Schedule.class).stream().flatMap(schedule -> schedule.getBoards().stream())
                .filter(board -> id.equals(board.getId())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The board is not there any more"));
    }

    static Optional<Strip> strip(Production production, String boardId, String stripId) {
        Board board = board(production, boardId);
        List<Item> items = new ArrayList<>(board.getBoneyard());
        board.getDays().forEach(day -> items.addAll(day.getItems()));
        return items.stream().filter(item -> stripId.equals(item.getId())).filter(Strip.class::isInstance)
                .map(Strip.class::cast).findFirst();
    }

    static Fix removal(String label, Board board, Strip strip) {
        String boardId = board.getId();
        String stripId = strip.getId();
        return new Fix(label, production -> strip(production, boardId, stripId).ifPresent(EcoreUtil::remove));
    }

    static Fix removal(String label, ElementEvent event) {
        String id = event.getId();
        return new Fix(label, production -> Session.section(production, Schedule.class)
                .ifPresent(schedule -> schedule.getEvents().removeIf(other -> id.equals(other.getId()))));
    }

    static Fix removal(String label, Dependency dependency) {
        String id = dependency.getId();
        return new Fix(label, production -> Session.section(production, Schedule.class).ifPresent(schedule -> schedule
                .getTasks().forEach(task -> task.getDependencies().removeIf(other -> id.equals(other.getId())))));
    }
}
