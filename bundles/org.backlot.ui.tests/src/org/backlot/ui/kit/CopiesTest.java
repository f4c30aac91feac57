package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    @Test
    void oneCopyServesEverybodyUntilTheNextChange(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            var copies = new Copies();
            Copies.Copy copy = copies.of(bench.session());
            assertSame(copy, copies.of(bench.session()));
            assertNotSame(bench.session().production(), copy.production());
            bench.session().edit("Rename", () -> bench.session().production().setTitle("Other"));
            assertEquals("Bench", copy.production().getTitle());
            assertEquals("Other", copies.of(bench.session()).production().getTitle());
        }
    }

    @Test
    void aStudyIsMadeElsewhereAndShownHere(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            List<String> shown = new ArrayList<>();
            List<Thread> threads = new ArrayList<>();
            bench.desk().study(bench.shell(), "Titles", copy -> {
                threads.add(Thread.currentThread());
                return copy.production().getTitle();
            }, title -> {
                assertSame(Display.getDefault().getThread(), Thread.currentThread());
                shown.add(title);
            });
            bench.open();
            bench.session().edit("Rename", () -> bench.session().production().setTitle("Other"));
            bench.until(() -> !shown.isEmpty());
            assertEquals(List.of("Other"), shown, "what was asked before the change is not worked out");
            assertNotSame(Thread.currentThread(), threads.getFirst());
            bench.context().set(org.backlot.core.session.Session.class, null);
            bench.until(() -> shown.size() == 2);
            assertEquals(null, shown.get(1));
        }
    }
}
