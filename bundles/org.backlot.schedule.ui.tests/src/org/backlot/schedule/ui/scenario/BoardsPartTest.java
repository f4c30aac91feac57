package org.backlot.schedule.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.scenario.Signing;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardsPartTest {

    private static String state(Window window) {
        return new BoardColumns(board -> BoardFigures.of(Plan.of(window.session().production(), board),
                window.session().questions()), board -> false, board -> null).all().get(2).show(window.tried());
    }

    @Test
    void aBoardIsRenamedCopiedAndRemoved(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            var part = new BoardsPart(window.shell(), window.desk(), window.backlot());
            window.settle();
            assertEquals(List.of("Board 1", "Tried", "Other"),
                    part.table().shown().stream().map(board -> board.getName()).toList());
            var acts = new BoardActs(window.desk(), window.shell());
            acts.copy(window.tried());
            acts.copy(window.tried());
            window.settle();
            assertEquals(List.of("Board 1", "Tried", "Other", "Copy of Tried", "Copy of Tried 2"),
                    part.table().shown().stream().map(board -> board.getName()).toList());
            assertEquals(List.of(), window.told());
        }
    }

    @Test
    void theDirectorSignsAndTheStateSaysWhoAndWhetherItChanged(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            window.person("Ada Byron");
            var part = new BoardsPart(window.shell(), window.desk(), window.backlot());
            window.settle();
            part.table().select(List.of(window.tried()));
            assertEquals("Draft", state(window));
            window.inDialog(() -> Widgets.press(window.shell(), "Publish\u2026"), dialog -> {
                Combo director = Widgets.all(dialog, Combo.class).get(1);
                director.select(0);
                director.notifyListeners(SWT.Selection, new Event());
                Widgets.first(dialog, Text.class).setText("For the bond");
                assertTrue(Widgets.all(dialog, Text.class).get(1).getText().contains("Nobody has signed it before."));
                Widgets.press(dialog, "Sign");
            });
            assertEquals(List.of(), window.told());
            assertTrue(state(window).startsWith("Published: version 1, signed by Ada Byron on "), state(window));
            window.session().edit("Move", () -> DayEdits.move(List.of(window.tried().getDays().get(1).getItems()
                    .getFirst()), window.tried().getDays().get(0), 0));
            assertTrue(state(window).startsWith("Changed since version 1"), state(window));
        }
    }

    @Test
    void aDraftIsNotMadeActiveWhereThereIsADirectorUnlessItIsSignedThen(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            Person director = window.person("Ada Byron");
            window.session().edit("Role", () -> Roles.appoint(window.session().production(), director,
                    Role.DIRECTOR));
            var acts = new BoardActs(window.desk(), window.shell());
            Schedule schedule = window.session().section(Schedule.class).orElseThrow();
            window.inDialog(() -> acts.activate(window.other()), Shell::close);
            assertSame(window.tried(), schedule.getActive());
            window.session().edit("Sign", () -> Signing.sign(Plan.of(window.session().production(), window.other()),
                    director, LocalDateTime.now(), null));
            acts.activate(window.other());
            assertSame(window.other(), schedule.getActive());
        }
    }
}
