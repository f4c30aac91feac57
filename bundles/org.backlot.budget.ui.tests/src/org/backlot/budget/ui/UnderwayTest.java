package org.backlot.budget.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.backlot.ui.kit.Study;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderwayTest {

    @Test
    void whatTakesLongTellsHowFarItIsAndStopsAndGoesOnWhereThePersonSaysSo(@TempDir Path folder) throws IOException {
        try (Bench bench = new Bench(folder)) {
            var bar = new Composite(bench.shell(), SWT.NONE);
            bar.setLayout(new GridLayout(2, false));
            AtomicReference<Study<String>> study = new AtomicReference<>();
            var underway = new Underway(bar, "board", () -> study.get().stop(), () -> study.get().askSoon());
            bench.shell().layout();
            bench.settle();
            CountDownLatch pressed = new CountDownLatch(1);
            AtomicInteger begun = new AtomicInteger();
            AtomicBoolean stopped = new AtomicBoolean();
            study.set(bench.desk().study(bar, "Boards", (copy, steps) -> {
                begun.incrementAndGet();
                steps.tell(0, 2);
                try {
                    pressed.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                stopped.set(!steps.goesOn(1, 2));
                steps.tell(1, 2);
                return "Done";
            }, underway::far, underway::done));
            Label says = Widgets.first(bar, Label.class);
            Button button = Widgets.first(bar, Button.class);
            bench.until(() -> says.getText().equals("Trying board 1 of 2\u2026"));
            assertTrue(button.getVisible());
            bench.press("Stop");
            pressed.countDown();
            bench.until(stopped::get);
            assertTrue(stopped.get(), "the work is told to stop at its next step");
            assertEquals("Stopped", says.getText());
            bench.press("Go On");
            bench.until(() -> says.getText().equals("Done"));
            assertEquals("Done", says.getText());
            assertTrue(begun.get() > 1);
            assertFalse(button.getVisible());
        }
    }
}
