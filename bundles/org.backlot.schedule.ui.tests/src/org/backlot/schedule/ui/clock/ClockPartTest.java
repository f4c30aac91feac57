package org.backlot.schedule.ui.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockPartTest {

    private static final int UNIT = ClockGrid.HEAD + ClockGrid.UNIT / 2;

    private Window window;
    private Control canvas;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        window = new Window(folder);
        window.of().session().edit("Estimate", () -> scenes().forEach(s -> s.setShootingTime(Duration.ofHours(1))));
        new ClockPart(window.shell(), window.desk()).focus();
        window.open();
        canvas = Widgets.find(window.shell(), Canvas.class, c -> c.getClass() == Canvas.class).orElseThrow();
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    private List<Scene> scenes() {
        return window.of().session().production().getScript().getScenes();
    }

    private DayTimeline timeline() {
        var plan = window.of().plan();
        return DayTimeline.of(plan, plan.days().getFirst());
    }

    private ClockGrid grid() {
        return ClockGrid.of(timeline(), List.of(), canvas.getSize().x);
    }

    private Span span(Span.Kind kind) {
        return timeline().spans().stream().filter(span -> span.kind() == kind).findFirst().orElseThrow();
    }

    private String step() {
        return window.of().session().undoable().orElseThrow().label();
    }

    @Test
    void theEdgeOfASceneIsDraggedToItsEstimateInOneStep() {
        Span first = span(Span.Kind.SCENE);
        window.drag(canvas, grid().x(first.until()), UNIT, grid().x(first.until().plusMinutes(30)));
        assertEquals(Duration.ofMinutes(90), scenes().getFirst().getShootingTime());
        assertEquals("Change the estimate of scene 1", step());
        window.of().session().undo();
        assertEquals(Duration.ofHours(1), scenes().getFirst().getShootingTime());
    }

    @Test
    void aClickChangesNothing() {
        Span first = span(Span.Kind.SCENE);
        window.drag(canvas, grid().x(first.until()), UNIT, grid().x(first.until()) + 2);
        assertEquals("Estimate", step());
    }

    @Test
    void aMealIsDraggedToAnotherTime() {
        window.of().session().edit("Meal", () -> DayEdits.addBanner(window.of().board().getDays().getFirst(), 1,
                BannerKind.MEAL, "Lunch", LocalTime.of(10, 0)));
        window.settle();
        Span meal = span(Span.Kind.MEAL);
        int middle = grid().x(meal.from().plusMinutes(30));
        window.drag(canvas, middle, UNIT, middle + grid().x(meal.from().plusHours(2)) - grid().x(meal.from()));
        Banner lunch = (Banner) window.of().board().getDays().getFirst().getItems().stream()
                .filter(Banner.class::isInstance).findFirst().orElseThrow();
        assertEquals(LocalTime.of(12, 0), lunch.getStart());
        assertEquals("Move the meal of Day 1", step());
    }

    @Test
    void theCallIsDraggedWithWhatComesBeforeTheFirstShot() {
        Span ready = span(Span.Kind.READY);
        int middle = grid().x(ready.from().plusMinutes(30));
        window.drag(canvas, middle, UNIT, middle - (grid().x(ready.from().plusMinutes(60)) - grid().x(ready.from())));
        assertEquals(LocalTime.of(6, 0), window.of().board().getDays().getFirst().getCall());
    }

    @Test
    void keysGoFromSpanToSpanAndChangeTheirTimes() {
        window.key(canvas, 0, SWT.ARROW_RIGHT);
        window.key(canvas, SWT.ALT, SWT.ARROW_LEFT);
        assertEquals(LocalTime.of(6, 55), window.of().board().getDays().getFirst().getCall());
        window.key(canvas, 0, SWT.ARROW_RIGHT);
        window.key(canvas, SWT.ALT, SWT.ARROW_RIGHT);
        assertEquals(Duration.ofMinutes(65), scenes().getFirst().getShootingTime());
    }

    @Test
    void escapeTakesADragBack() {
        Span first = span(Span.Kind.SCENE);
        window.mouse(canvas, SWT.MouseDown, grid().x(first.until()), UNIT, 0);
        window.mouse(canvas, SWT.MouseMove, grid().x(first.until().plusHours(1)), UNIT, 0);
        window.key(canvas, 0, SWT.ESC);
        window.mouse(canvas, SWT.MouseUp, grid().x(first.until().plusHours(1)), UNIT, 0);
        assertEquals("Estimate", step());
    }

    @Test
    void thePageKeysTurnToTheNextDay() {
        window.key(canvas, 0, SWT.PAGE_DOWN);
        assertEquals(true, Widgets.find(window.shell(), Label.class, l -> l.getText().startsWith("Day 2")).isPresent());
        assertNull(window.of().board().getDays().getFirst().getCall());
    }
}
