package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.backlot.core.model.Scene;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.strip.StripLayout;
import org.backlot.schedule.strip.StripPaper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A few scenes of the board as strips in a layout that is being made. */
final class StripPreview {

    /** Of the whole, in pixels. */
    static final int HEIGHT = 132;
    private static final int STRIPS = 3;

    private final OpenBoard open;
    private final Canvas canvas;
    private final StripDrawing drawing;
    private final List<Scene> scenes;
    private StripLook look;

    StripPreview(Composite parent, OpenBoard open) {
        this.open = open;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        drawing = new StripDrawing(canvas);
        scenes = samples();
        canvas.addListener(SWT.Paint, this::paint);
    }

    Control control() {
        return canvas;
    }

    void show(StripLayout layout) {
        look = StripLook.of(open.look().session(), layout, open.look().colours(), open.look().content());
        canvas.redraw();
    }

    /** Scenes on different papers, those with most to show. */
    private List<Scene> samples() {
        List<Scene> all = open.plan().scenes().values().stream().filter(scene -> !scene.isOmitted())
                .sorted((a, b) -> b.getElements().size() - a.getElements().size()).toList();
        Set<StripPaper> papers = new TreeSet<>();
        List<Scene> chosen = new ArrayList<>();
        all.stream().filter(scene -> papers.add(paper(scene))).limit(STRIPS).forEach(chosen::add);
        all.stream().filter(scene -> !chosen.contains(scene)).limit(STRIPS - (long) chosen.size())
                .forEach(chosen::add);
        return chosen;
    }

    private StripPaper paper(Scene scene) {
        return StripPaper.of(scene, open.plan().lights().get(scene.getId()));
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        event.gc.setBackground(open.desk().palette().colour("background"));
        event.gc.fillRectangle(area);
        if (look == null) {
            return;
        }
        var ink = new StripInk(open.desk().palette(), look.colours());
        int height = new BoardShape(drawing.line(), look.layout().isTwoLines(), null, Set.of()).strip();
        int y = 0;
        Strip strip = ScheduleFactory.eINSTANCE.createStrip();
        for (Scene scene : scenes) {
            drawing.strip(event.gc, open.desk().palette(), ink, look, strip, scene, List.of(),
                    new Rectangle(0, y, Math.max(area.width, look.layout().least() + StripDrawing.GUTTER), height));
            y += height;
        }
    }
}
