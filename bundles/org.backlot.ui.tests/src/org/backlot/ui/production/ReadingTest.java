package org.backlot.ui.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    @TempDir
    Path folder;
    private final Backlot backlot = PlainRegistry.of().backlot();
    private final List<Object> taken = new ArrayList<>();
    private Screen screen;
    private Reading reading;

    @BeforeEach
    void open() throws IOException {
        Session session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()),
                production -> production.setTitle("Salt"));
        session.save();
        screen = new Screen(new Seat(session));
        reading = new Reading(screen.desk(), backlot, screen.shell().getDisplay());
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
    }

    /** Cancels as soon as the work runs, and lets it go on after that. */
    private void cancelled(boolean writes) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        Work.Task<String> work = stop -> {
            begun.countDown();
            cancelled.await();
            if (!writes) {
                stop.check();
            }
            return "done";
        };
        if (writes) {
            reading.write("Write", work, taken::add);
        } else {
            reading.start("Read", work, taken::add);
        }
        begun.await();
        Job.getJobManager().cancel(Work.FAMILY);
        cancelled.countDown();
        Job.getJobManager().join(Work.FAMILY, null);
        screen.settle();
    }

    @Test
    void whatIsReadWhileItIsOpenIsACopyAsItWasSavedLast() throws IOException {
        screen.session().edit("Call", () -> screen.session().production().setTitle("Not saved"));
        reading.read(folder.resolve("a.backlot"), there -> taken.add(there.production().getTitle()));
        screen.until(() -> !taken.isEmpty());
        assertEquals(List.of("Salt"), taken);
    }

    @Test
    void whoCancelsAReadingIsAskedNothing() throws InterruptedException {
        cancelled(false);
        assertEquals(List.of(), taken);
        assertEquals(List.of(), screen.told());
    }

    @Test
    void whatIsWrittenAlreadyWhenAPersonCancelsIsTakenAllTheSame() throws InterruptedException {
        cancelled(true);
        assertEquals(List.of("done"), taken);
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        reading.read(Files.writeString(folder.resolve("b.backlot"), "no production"), taken::add);
        screen.until(() -> !screen.told().isEmpty());
        assertTrue(screen.told().getFirst().startsWith("Read b.backlot: "), screen.told().toString());
        assertEquals(List.of(), taken);
    }
}
