package org.backlot.resources.ui.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.neighbour.NeighbourLink;
import org.backlot.ui.neighbour.NeighboursDialog;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingNeighboursTest {

    @TempDir
    Path folder;
    private final Backlot backlot = PlainRegistry.of("org.backlot.resources")
            .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>").backlot();

    private Session production(String name) throws IOException {
        return backlot.create(FileStore.create(folder.resolve(name + ".backlot"), backlot.sections()),
                made -> made.setTitle(name));
    }

    private static void book(Production production, int day) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName("Kit Amari");
        production.getPeople().add(person);
        Booking booking = ResourcesFactory.eINSTANCE.createBooking();
        booking.setPerson(person.getId());
        booking.setStatus(BookingStatus.CONFIRMED);
        booking.setFrom(LocalDate.of(2027, 3, day));
        booking.setUntil(LocalDate.of(2027, 3, day));
        Session.section(production, Resources.class).orElseThrow().getBookings().add(booking);
    }

    @Test
    void aProductionThatWasSavedSinceItsBookingsWereReadSaysSoAndIsReadAgain() throws IOException {
        Path file = folder.resolve("Pier.backlot");
        try (Session other = production("Pier"); var screen = new Screen(new Seat(production("Salt")))) {
            other.edit("Book", () -> book(other.production(), 1));
            other.save();
            screen.context().set(Backlot.class, backlot);
            screen.shell().setLayout(new GridLayout());
            NeighbourLink<Neighbour> link = NeighbourLink.in(screen.shell(), screen.desk(), new BookingNeighbours());
            screen.open();
            var dialog = new NeighboursDialog<>(screen.shell(), screen.desk(), backlot, new BookingNeighbours());
            var kept = screen.session().section(Resources.class).orElseThrow().getNeighbours();
            screen.inDialog(() -> {
                dialog.read(file);
                screen.until(() -> !kept.isEmpty());
                dialog.open();
            }, shell -> {
                assertTrue(Widgets.find(shell, Label.class, one -> one.getText().contains("Pier was read: 1 booking."))
                        .isPresent());
                shell.close();
            });
            other.edit("Book", () -> book(other.production(), 2));
            other.save();
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
            screen.shell().notifyListeners(SWT.Activate, new Event());
            screen.until(() -> link.text().equals("Pier was saved since: read again"));
            Widgets.first(screen.shell(), Link.class).notifyListeners(SWT.Selection, new Event());
            screen.until(() -> link.text().contains("Pier was read: 2 bookings."));
            assertEquals(2, kept.getFirst().getBookings().size());
            assertNotNull(kept.getFirst().getSaved());
        }
    }
}
