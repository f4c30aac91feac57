package org.backlot.budget.ui.topsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.ui.Bench;
import org.backlot.budget.version.Versions;
import org.backlot.ui.find.Jump;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.backlot.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {

    private Bench bench;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void putAside() {
        var session = bench.of.session();
        session.edit("Put aside", () -> Versions.putAside(session.production(), bench.of.budget, "Cheaper", "",
                Optional.empty(), LocalDateTime.of(2027, 3, 1, 10, 0)));
    }

    private static byte[] seen(Canvas canvas) {
        var image = new Image(canvas.getDisplay(), 520, 400);
        var gc = new GC(image);
        try {
            var event = new Event();
            event.gc = gc;
            event.width = 520;
            event.height = 400;
            canvas.notifyListeners(SWT.Paint, event);
            return image.getImageData().data;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void whereNothingIsPutAsideThereIsNothingToChoose() {
        Composite room = bench.open((parent, desk) -> new TopsheetPart(parent, desk, new Jump(null, null)));
        assertFalse(Widgets.first(room, Combo.class).isVisible());
    }

    @Test
    void theBudgetStandsBesideTheVersionThatIsChosenAndOnItsOwnAgain() {
        putAside();
        Composite room = bench.open((parent, desk) -> new TopsheetPart(parent, desk, new Jump(null, null)));
        Combo against = Widgets.first(room, Combo.class);
        assertTrue(against.isVisible());
        assertEquals(List.of("Nothing else", "Cheaper"), List.of(against.getItems()));
        assertEquals("Nothing else", against.getText(), "an alternative is no original");
        Canvas canvas = Widgets.all(room, Canvas.class).stream().filter(c -> c.getClass() == Canvas.class).findFirst()
                .orElseThrow();
        byte[] alone = seen(canvas);
        against.select(1);
        against.notifyListeners(SWT.Selection, new Event());
        bench.until(() -> !Arrays.equals(alone, seen(canvas)));
        assertFalse(Arrays.equals(alone, seen(canvas)), "there are columns of the version now");
        against.select(0);
        against.notifyListeners(SWT.Selection, new Event());
        bench.until(() -> Arrays.equals(alone, seen(canvas)));
        assertTrue(Arrays.equals(alone, seen(canvas)));
    }
}
