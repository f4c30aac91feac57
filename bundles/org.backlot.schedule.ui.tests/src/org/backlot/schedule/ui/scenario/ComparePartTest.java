package org.backlot.schedule.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePartTest {

    private static ComparePart compared(Window window) {
        var part = new ComparePart(window.shell(), window.desk());
        window.shell().layout();
        part.compare(window.tried(), window.other());
        window.until(() -> !part.picture().rows().cells().isEmpty());
        return part;
    }

    private static String text(ComparePart part, String figure) {
        return part.weighed().shown().stream().filter(row -> row.what().equals(figure))
                .map(row -> row.before() + " | " + row.after() + " | " + row.difference()).findFirst().orElse("none");
    }

    @Test
    void figuresAndDifferencesOfBothBoardsAreShown(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            ComparePart part = compared(window);
            assertEquals("2 | 1 | \u22121", text(part, "Days with scenes"));
            assertEquals("2 0/8 | 2 0/8 | ", text(part, "Pages"));
            assertEquals(List.of("4: 1 day earlier"), part.different().shown().stream()
                    .map(row -> row.number() + ": " + row.what()).toList());
        }
    }

    @Test
    void arrowKeysGoAlongOneBoardAndAcrossToTheSameScene(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            ComparePart part = compared(window);
            Control canvas = part.picture().picture().control();
            key(canvas, SWT.ARROW_DOWN);
            String first = part.picture().at().orElseThrow().scene();
            key(canvas, SWT.ARROW_RIGHT);
            assertTrue(part.picture().at().orElseThrow().second());
            assertEquals(first, part.picture().at().orElseThrow().scene());
            key(canvas, SWT.ARROW_UP);
            assertEquals("4", number(window, part.picture().at().orElseThrow().scene()), "it comes first there");
            key(canvas, SWT.ARROW_LEFT);
            assertFalse(part.picture().at().orElseThrow().second());
            assertEquals("4", number(window, part.picture().at().orElseThrow().scene()));
        }
    }

    @Test
    void onlyDaysThatDifferAreShownWhereAskedFor(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            window.session().edit("Undo the difference", () -> DayEdits.move(
                    List.of(window.other().getDays().get(0).getItems().getFirst()),
                    window.other().getDays().get(1), 0));
            ComparePart part = compared(window);
            assertEquals(4, part.picture().rows().days().size());
            Button only = Widgets.button(window.shell(), "Only differences");
            only.setSelection(true);
            only.notifyListeners(SWT.Selection, new Event());
            assertEquals(0, part.picture().rows().days().size());
        }
    }

    private static void key(Control canvas, int code) {
        var event = new Event();
        event.keyCode = code;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    private static String number(Window window, String scene) {
        return window.session().object(scene, Scene.class).orElseThrow().getNumber();
    }
}
