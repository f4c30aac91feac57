package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarTest {

    private static Bar bar(Bench bench) {
        var whole = new Composite(bench.shell(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole);
        for (String label : new String[] {"Compare", "Publish", "Optimise", "Other Productions"}) {
            bar.button(label, "board", () -> { });
        }
        var find = new Text(bar.control(), SWT.SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).hint(170, SWT.DEFAULT)
                .applyTo(find);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(new Label(whole, SWT.NONE));
        return bar;
    }

    /** As the sash between two stacks does. */
    private static void widen(Bench bench, int width) {
        bench.shell().getChildren()[0].setSize(width, 500);
        bench.settle();
    }

    @Test
    void inANarrowWindowWhatHasNoRoomStandsInFurtherLinesAndNothingIsCut(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            Composite bar = bar(bench).control();
            bench.open();
            widen(bench, 1200);
            int line = bar.getSize().y;
            Control find = bar.getChildren()[4];
            assertEquals(1, rows(bar));
            assertEquals(bar.getSize().x - 4, find.getBounds().x + find.getBounds().width, "stands at the end");
            for (int width : new int[] {500, 320, 200}) {
                widen(bench, width);
                assertTrue(rows(bar) > 1, "at " + width);
                assertTrue(bar.getSize().y >= rows(bar) * (line - 6), "at " + width);
                for (Control child : bar.getChildren()) {
                    Rectangle at = child.getBounds();
                    assertTrue(at.x >= 0 && at.x + at.width <= bar.getSize().x && at.y + at.height <= bar.getSize().y,
                            child + " is cut at " + width);
                }
            }
            widen(bench, 1200);
            assertEquals(line, bar.getSize().y);
        }
    }

    private static long rows(Composite bar) {
        return Stream.of(bar.getChildren()).mapToInt(child -> child.getBounds().y
                + child.getBounds().height / 2).map(middle -> middle / 20).distinct().count();
    }

    @Test
    void whatIsHiddenGivesItsRoomToTheOthers(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            Composite bar = bar(bench).control();
            bench.open();
            Button first = (Button) bar.getChildren()[0];
            int before = first.getBounds().x;
            Bar.show(first, false);
            bench.settle();
            assertEquals(before, bar.getChildren()[1].getBounds().x);
        }
    }

    @Test
    void whatStandsBesideEachOtherStandsBelowWhereItIsNarrow(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            SashForm sash = Beside.in(bench.shell(), 600);
            List.of("Left", "Right").forEach(text -> new Label(sash, SWT.NONE).setText(text));
            bench.open();
            widen(bench, 900);
            assertEquals(SWT.HORIZONTAL, sash.getOrientation());
            widen(bench, 500);
            assertEquals(SWT.VERTICAL, sash.getOrientation());
        }
    }
}
