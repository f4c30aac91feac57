package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.backlot.schedule.ui.Boarded;
import org.backlot.schedule.ui.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board of 2,000 strips: what is out of sight costs nothing. */
class LongBoardTest {

    private static final int STRIPS = 2000;
    /** What fits into the window, and some. */
    private static final int SIGHT = 40;

    private Window window;
    private Boarded of;
    private BoardView view;
    private Canvas canvas;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder, STRIPS, 6);
        window = new Window(of);
        var part = new StripboardPart(window.shell(), window.desk(), object -> { });
        window.open();
        view = part.views().getFirst();
        canvas = view.control();
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    /** The rows that one frame draws after something. */
    private int drawnBy(Runnable change) {
        change.run();
        int before = view.drawn();
        paint();
        return view.drawn() - before;
    }

    /** Draws a frame now, whenever the desktop would have had it drawn. */
    private void paint() {
        var image = new Image(window.shell().getDisplay(), canvas.getClientArea().width, canvas.getClientArea().height);
        var event = new Event();
        event.gc = new GC(image);
        canvas.notifyListeners(SWT.Paint, event);
        event.gc.dispose();
        image.dispose();
    }

    @Test
    void aFrameDrawsWhatIsInSightWhereverItScrollsTo() {
        assertEquals(STRIPS, view.rows().items().size());
        for (int at = 0; at < view.rows().height(); at += view.rows().height() / 7) {
            int top = at;
            int rows = drawnBy(() -> canvas.getVerticalBar().setSelection(top));
            assertTrue(rows > 5 && rows < SIGHT, rows + " rows were drawn for one frame");
        }
    }

    @Test
    void aStepOfADragDrawsWhatIsInSightAndMeasuresNothingAnew() {
        mouse(SWT.MouseDown, 60);
        mouse(SWT.MouseMove, 90);
        paint();
        int measured = view.measured();
        for (int y = 100; y < 400; y += 30) {
            int at = y;
            int rows = drawnBy(() -> mouse(SWT.MouseMove, at));
            assertTrue(rows < SIGHT, rows + " rows were drawn for one step of a drag");
        }
        assertTrue(view.measured() - measured < 12, "only the words at the landing line were measured");
    }

    @Test
    void allSelectedStripsAreMovedAtOnce() {
        key(SWT.MOD1, 'a');
        int rows = drawnBy(() -> { });
        assertTrue(rows < SIGHT, rows + " rows were drawn");
        key(0, SWT.DEL);
        assertEquals(STRIPS, of.board().getBoneyard().size());
        of.session().undo();
        assertEquals(0, of.board().getBoneyard().size());
    }

    private void mouse(int type, int y) {
        var event = new Event();
        event.button = 1;
        event.x = 80;
        event.y = y;
        canvas.notifyListeners(type, event);
    }

    private void key(int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}
