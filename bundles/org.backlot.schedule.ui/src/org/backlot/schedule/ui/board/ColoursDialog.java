package org.backlot.schedule.ui.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.backlot.core.model.Production;
import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripPaper;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The colours of strips in this production, to be chosen and to be taken back to those of the trade. */
final class ColoursDialog {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Desk desk;
    private final Production production;
    private final Frame frame;
    private final Map<StripPaper, Text> values = new EnumMap<>(StripPaper.class);

    ColoursDialog(Shell parent, Desk desk, Production production) {
        this.desk = desk;
        this.production = production;
        frame = new Frame(parent, "Colours of Strips").accept("Use These", this::complete)
                .say("For this production, on the board and on paper. The dark theme shows them in a dimmer light; the "
                        + "ink follows the paper.");
    }

    void open() {
        frame.open(this::fill);
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(area);
        var colours = StripColours.of(production);
        for (StripPaper paper : StripPaper.values()) {
            row(area, paper, colours.paper(paper));
        }
        var reset = new Button(area, SWT.PUSH);
        reset.setText("Colours of the Trade");
        GridDataFactory.swtDefaults().span(4, 1).indent(0, 6).applyTo(reset);
        reset.addListener(SWT.Selection, e -> values.forEach((paper, text) -> text.setText(paper.standard())));
    }

    private void row(Composite area, StripPaper paper, String colour) {
        new Label(area, SWT.NONE).setText(paper.label());
        var sample = new Canvas(area, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED);
        GridDataFactory.swtDefaults().hint(190, 26).applyTo(sample);
        var text = new Text(area, SWT.BORDER);
        text.setText(colour);
        GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(text);
        values.put(paper, text);
        var choose = new Button(area, SWT.PUSH);
        choose.setText("Choose\u2026");
        choose.addListener(SWT.Selection, e -> choose(text));
        sample.addListener(SWT.Paint, e -> draw(e.gc, sample.getClientArea(), paper, text.getText().strip()));
        text.addModifyListener(e -> {
            sample.redraw();
            check();
        });
    }

    private void choose(Text text) {
        var dialog = new ColorDialog(frame.shell());
        if (COLOUR.matcher(text.getText().strip()).matches()) {
            dialog.setRGB(Palette.parse(text.getText()).getRGB());
        }
        var rgb = dialog.open();
        if (rgb != null) {
            text.setText("#%02X%02X%02X".formatted(rgb.red, rgb.green, rgb.blue));
        }
    }

    private void draw(GC gc, Rectangle area, StripPaper paper, String colour) {
        Palette palette = desk.palette();
        gc.setBackground(palette.colour("background"));
        gc.fillRectangle(area);
        if (COLOUR.matcher(colour).matches()) {
            var ink = new StripInk(palette, StripColours.of(production).with(paper, colour));
            gc.setBackground(ink.paper(paper));
            gc.setForeground(ink.ink(paper));
            gc.fillRectangle(area);
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            gc.drawText("12   KITCHEN   1 3/8", 8, (area.height - gc.getFontMetrics().getHeight()) / 2, true);
        }
    }

    private void check() {
        boolean all = values.values().stream().allMatch(text -> COLOUR.matcher(text.getText().strip()).matches());
        frame.ready(all);
        if (!all) {
            frame.wrong("Write a colour as #FFEF9E.");
        } else {
            frame.say("For this production, on the board and on paper.");
        }
    }

    private boolean complete() {
        return desk.edit("Change the colours of strips",
                () -> values.forEach((paper, text) -> StripColours.choose(production, paper, text.getText())));
    }
}
