package org.backlot.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.backlot.ui.production.Work;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusLineTest {

    @Test
    void workIsNamedAndCanBeCancelledInTheHeightTheLineHasAlways(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            Composite line = line(bench);
            int idle = line.getSize().y;
            var end = new CountDownLatch(1);
            Work.start("Printing M&M", stop -> {
                while (true) {
                    stop.check();
                    Thread.onSpinWait();
                }
            }, done -> end.countDown(), unwanted -> end.countDown(), fault -> end.countDown());
            Label work = Widgets.all(line, Label.class).get(1);
            ToolBar cancel = Widgets.first(line, ToolBar.class);
            bench.until(cancel::isVisible);
            assertEquals("Printing M&&M\u2026", work.getText());
            assertTrue(work.getSize().x > 0, "the name has width");
            assertEquals(idle, line.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, "nothing is cut");
            for (Control shown : line.getChildren()) {
                assertTrue(shown.getLocation().y + shown.getSize().y <= idle, shown + " is cut");
            }
            cancel.getItem(0).notifyListeners(SWT.Selection, new Event());
            bench.until(() -> !Widgets.all(line, Label.class).get(1).isVisible());
            assertFalse(cancel.isVisible());
            assertEquals(1, end.getCount(), "what was cancelled hands nothing over");
        }
    }

    private static Composite line(Bench bench) {
        bench.context().set(Composite.class, bench.shell());
        ContextInjectionFactory.make(StatusLine.class, bench.context());
        bench.open();
        var line = (Composite) bench.shell().getChildren()[0];
        line.pack();
        return line;
    }
}
