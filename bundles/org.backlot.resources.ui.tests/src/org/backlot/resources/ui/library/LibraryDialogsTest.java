package org.backlot.resources.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.library.LibraryFiles;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.book.VendorsPart;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryDialogsTest {

    @TempDir
    Path folder;
    private Backlot backlot;
    private Path studio;
    private Screen screen;
    private LibraryActs acts;

    @BeforeEach
    void open() throws IOException {
        backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>").backlot();
        studio = folder.resolve("studio.backlot");
        new LibraryFiles(backlot).make(studio, "Studio library");
        there(book -> {
            book.vendor("Tall Order").setPhone("555-0001");
            book.vendor("Northlight").setPhone("555-0002");
        }, 0);
        Session session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()),
                production -> production.setTitle("The Salt Road"));
        screen = new Screen(new Seat(session));
        assertNotNull(new VendorsPart(screen.shell(), screen.desk(), backlot));
        screen.open();
        acts = new LibraryActs(screen.desk(), screen.shell(), backlot);
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
    }

    /** Somebody works in the library, and saves it so many seconds after the last one. */
    private void there(Consumer<ResourceBook> work, int later) throws IOException {
        try (Session session = backlot.open(studio, FileStore.Access.EDIT).session()) {
            session.edit("Work", () -> work.accept(ResourceBook.of(session.production()).orElseThrow()));
            session.save();
        }
        Files.setLastModifiedTime(studio, FileTime.from(Instant.parse("2027-01-01T08:00:00Z").plusSeconds(later)));
    }

    private List<Vendor> vendors() {
        return screen.session().section(Resources.class).orElseThrow().getVendors();
    }

    private static void tick(Shell dialog, String name) {
        Table list = Widgets.first(dialog, Table.class);
        for (TableItem item : list.getItems()) {
            if (item.getText(0).equals(name)) {
                item.setChecked(true);
                var event = new Event();
                event.item = item;
                event.detail = SWT.CHECK;
                list.notifyListeners(SWT.Selection, event);
                return;
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private void link(String name) {
        screen.inDialog(() -> {
            acts.link(studio);
            screen.until(() -> vendors().size() == 1);
        }, dialog -> {
            tick(dialog, name);
            Widgets.press(dialog, "Link");
        });
    }

    @Test
    void aLibraryIsReadInTheBackgroundAndWhatIsTickedIsLinkedInOneStep() {
        screen.inDialog(() -> {
            acts.link(studio);
            screen.until(() -> !vendors().isEmpty());
        }, dialog -> {
            assertEquals("Link from Studio library", dialog.getText());
            assertFalse(Widgets.button(dialog, "Link").isEnabled());
            Widgets.first(dialog, Text.class).setText("tall");
            assertEquals(1, Widgets.first(dialog, Table.class).getItemCount());
            tick(dialog, "Tall Order");
            Widgets.press(dialog, "Link");
        });
        assertEquals("555-0001", vendors().getFirst().getPhone());
        assertEquals("Link Tall Order", screen.session().undoable().orElseThrow().label());
        screen.session().undo();
        assertTrue(vendors().isEmpty());
    }

    @Test
    void whatChangedThereIsToldInTheBookAndTakenOverOrLeft() throws IOException {
        link("Tall Order");
        there(book -> book.vendor("Tall Order").setPhone("555-0999"), 60);
        screen.shell().notifyListeners(SWT.Activate, new Event());
        screen.until(() -> Widgets.find(screen.shell(), Link.class, link -> link.isVisible()
                && link.getText().contains("Studio library was saved since")).isPresent());
        screen.inDialog(() -> {
            Widgets.find(screen.shell(), Link.class, link -> link.getText().contains("saved since")).orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            screen.until(() -> "555-0999".equals(vendors().getFirst().getPhone()));
        }, dialog -> {
            assertTrue(Widgets.first(dialog, Table.class).getItem(0).getText(2)
                    .contains("Phone: 555-0001 \u2192 555-0999"));
            tick(dialog, "Tall Order");
            Widgets.press(dialog, "Do It");
        });
        screen.until(() -> Widgets.find(screen.shell(), Link.class,
                link -> link.getVisible() && link.getText().contains("saved since")).isEmpty());
    }

    @Test
    void aLibraryThatWasSavedWithoutAnythingThatConcernsUsIsSaidOnce() throws IOException {
        link("Tall Order");
        there(book -> book.vendor("Northlight").setPhone("1"), 60);
        screen.inDialog(() -> {
            acts.changes();
            screen.until(() -> "2027-01-01T08:01:00Z".equals(screen.session().section(Resources.class).orElseThrow()
                    .getLibraries().getFirst().getSaved()));
        }, Shell::close);
        assertEquals("Look into Studio library", screen.session().undoable().orElseThrow().label());
    }

    @Test
    void aLibraryThatIsSavedWhileAPersonTicksSaysSoAndIsReadAgainAtAClick() {
        link("Tall Order");
        List<String> titles = new ArrayList<>();
        screen.inDialog(() -> {
            acts.link(studio);
            screen.until(() -> !titles.isEmpty());
            screen.inDialog(() -> screen.until(() -> vendors().size() == 2), dialog -> {
                tick(dialog, "Pier Cranes");
                Widgets.press(dialog, "Link");
            });
        }, dialog -> {
            save();
            dialog.notifyListeners(SWT.Activate, new Event());
            Link again = Widgets.find(dialog, Link.class, link -> link.getText().contains("saved since")).orElseThrow();
            screen.until(again::isVisible);
            titles.add(dialog.getText());
            again.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals("Pier Cranes", vendors().getLast().getName());
    }

    private void save() {
        try {
            there(book -> book.vendor("Pier Cranes"), 120);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsPutIsInTheLibraryAndLinkedAndANamesakeIsRefused() throws IOException {
        screen.session().edit("Add", () -> ResourceBook.of(screen.session().production()).orElseThrow()
                .vendor("Harbour Boats"));
        acts.put(studio, List.of(vendors().getFirst()));
        screen.until(() -> vendors().getFirst().getLink() != null);
        assertEquals("Harbour Boats", new LibraryFiles(backlot).read(studio).production().getSections().stream()
                .filter(Resources.class::isInstance).map(Resources.class::cast).findFirst().orElseThrow().getVendors()
                .getLast().getName());
        screen.session().edit("Add", () -> ResourceBook.of(screen.session().production()).orElseThrow()
                .vendor("Northlight"));
        acts.put(studio, List.of(vendors().getLast()));
        screen.until(() -> !screen.told().isEmpty());
        assertTrue(screen.told().getFirst().contains("Northlight is in the library already"),
                screen.told().toString());
    }

    @Test
    void aLibraryThatIsGoneOrDamagedIsToldAndNothingIsAsked() throws IOException {
        link("Tall Order");
        Files.writeString(studio, "no library");
        acts.changes();
        screen.until(() -> screen.told().size() == 1);
        Files.delete(studio);
        acts.changes();
        screen.until(() -> screen.told().size() == 2);
        assertTrue(screen.told().getFirst().startsWith("Read studio.backlot: "), screen.told().toString());
        assertTrue(screen.told().getLast().contains("There is no library any more"), screen.told().toString());
        assertEquals("555-0001", vendors().getFirst().getPhone());
    }
}
