package org.backlot.ui.script;

import java.util.function.IntConsumer;

import org.backlot.core.draft.Revisions;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Icons;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The top of a breakdown sheet: the scene on the colour of its strip, and the way to the sheets beside it. */
final class SheetHead {

    private static final int HEIGHT = 40;

    private final Desk desk;
    private final Composite whole;
    private final Canvas strip;
    private Scene scene;
    private String sheet = "";

    /** @param go to the next sheet (1) or the one before (-1) */
    SheetHead(Composite parent, Desk desk, IntConsumer go) {
        this.desk = desk;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 8).spacing(4, 0).applyTo(whole);
        strip = new Canvas(whole, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        strip.addListener(SWT.Paint, e -> paint(e.gc));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(strip);
        button("left", "The sheet before (Alt+Left, Page Up)", () -> go.accept(-1));
        button("right", "The next sheet (Alt+Right, Page Down)", () -> go.accept(1));
    }

    private void button(String icon, String tip, Runnable run) {
        var button = new Button(whole, SWT.PUSH | SWT.FLAT);
        button.setImage(Icons.of(icon));
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
    }

    /** Puts the keyboard on the way to the next sheet. */
    void focus() {
        whole.getChildren()[2].setFocus();
    }

    /** @param number of the sheet, as "Sheet 3 of 190" */
    void show(Scene now, String number) {
        scene = now;
        sheet = number;
        strip.redraw();
    }

    private void paint(GC gc) {
        Palette palette = desk.palette();
        Point size = strip.getSize();
        String paper = scene == null ? "raised" : scene.isOmitted() ? "strip.omitted"
                : Palette.strip(scene.getIntExt(), scene.getTime());
        gc.setBackground(palette.colour(paper));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setForeground(palette.colour(scene == null ? "border" : paper + ".text"));
        gc.setAlpha(90);
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        gc.setAlpha(255);
        gc.setForeground(palette.colour(scene == null ? "text.secondary" : paper + ".text"));
        if (scene == null) {
            gc.drawText("Select a scene to see its breakdown sheet", 10, 11, true);
            return;
        }
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        Font plain = gc.getFont();
        gc.setFont(bold);
        String number = scene.getNumber() == null ? "" : scene.getNumber();
        gc.drawText(number, 10, 11, true);
        int left = 10 + Math.max(28, gc.textExtent(number).x + 10);
        gc.drawText(Screenplay.heading(scene), left, 3, true);
        gc.setFont(plain);
        String length = (scene.isEstimated() ? "about " : "") + Eighths.toString(scene.getEighths()) + " pages";
        String draft = Revisions.latest(scene).map(Draft::getName).map(name -> "   " + name).orElse("");
        gc.drawText(sheet + "   " + length + draft, left, 20, true);
    }
}
