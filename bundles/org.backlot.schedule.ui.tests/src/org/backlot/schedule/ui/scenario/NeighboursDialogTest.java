package org.backlot.schedule.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.ui.Boarded;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.neighbour.NeighboursDialog;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursDialogTest {

    @Test
    void anotherProductionIsReadAsItWasSavedAndMayBeOpenElsewhere(@TempDir Path folder) throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        try (var window = Window.withTwoBoards(folder); var other = new Boarded(there)) {
            other.session().save();
            var dialog = new NeighboursDialog<>(window.shell(), window.desk(), window.backlot(),
                    new BoardNeighbours());
            dialog.read(there.resolve("boarded.backlot"));
            List<Neighbour> neighbours = window.session().section(Schedule.class).orElseThrow().getNeighbours();
            window.until(() -> !neighbours.isEmpty() || !window.told().isEmpty());
            assertEquals(List.of(), window.told());
            assertEquals("Boarded", neighbours.getFirst().getTitle());
            assertEquals("Compare with Boarded", window.session().undoable().orElseThrow().label());
        }
    }

    @Test
    void whatCannotBeReadIsToldAndChangesNothing(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.backlot"), "no production");
        try (var window = Window.withTwoBoards(folder)) {
            String before = window.session().undoable().orElseThrow().label();
            new NeighboursDialog<>(window.shell(), window.desk(), window.backlot(),
                    new BoardNeighbours()).read(broken);
            window.until(() -> !window.told().isEmpty());
            assertTrue(window.told().getFirst().startsWith("Read broken.backlot"), window.told().toString());
            assertEquals(before, window.session().undoable().orElseThrow().label());
        }
    }

    @Test
    void aProductionThatWasSavedSinceIsToldBelowTheBoardAndReadAgainAtAClick(@TempDir Path folder) throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path file = there.resolve("boarded.backlot");
        try (var window = Window.withTwoBoards(folder); var other = new Boarded(there)) {
            window.person("Ada");
            other.session().edit("Cast", () -> {
                Person ada = CoreFactory.eINSTANCE.createPerson();
                ada.setName("Ada");
                other.session().production().getPeople().add(ada);
                Element nell = new Breakdown(other.session().production()).tag(other.session().production()
                        .getScript().getScenes().get(3), Category.CAST, "NELL");
                nell.setPerson(ada);
            });
            other.session().save();
            new NeighboursDialog<>(window.shell(), window.desk(), window.backlot(),
                    new BoardNeighbours()).read(file);
            var line = new BoardLine(window.shell(), window.desk(), () -> window.tried().getId());
            window.until(() -> !window.session().section(Schedule.class).orElseThrow().getNeighbours().isEmpty());
            other.session().edit("Move scene 4", () -> DayEdits.move(List.of(other.item(1, 0)),
                    other.board().getDays().getFirst(), 0));
            other.session().save();
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
            window.shell().notifyListeners(SWT.Activate, new Event());
            window.until(() -> line.text().contains("Boarded was saved since: read again"));
            Link link = Widgets.all(window.shell(), Link.class).get(1);
            link.notifyListeners(SWT.Selection, new Event());
            window.until(() -> line.text().contains("Boarded was read"));
            String dates = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)
                    .format(other.plan().days().get(0).date()) + ", not any more on "
                    + DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(other.plan().days().get(1).date());
            assertTrue(line.text().contains("Ada works there on " + dates), line.text());
            link.notifyListeners(SWT.Selection, new Event());
            window.until(() -> !line.text().contains("Boarded"));
            assertEquals(List.of(), window.told());
        }
    }
}
