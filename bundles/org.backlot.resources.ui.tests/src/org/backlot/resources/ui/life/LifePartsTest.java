package org.backlot.resources.ui.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifePartsTest {

    private static final int CHECK_OUT = 1;
    private static final int CHECK_IN = 3;

    @TempDir
    Path folder;
    private Screen screen;
    private Resources resources;
    private Asset camera;
    private Asset second;

    @BeforeEach
    void open() throws IOException {
        var backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>").backlot();
        Session session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()),
                LifePartsTest::fill);
        resources = session.section(Resources.class).orElseThrow();
        camera = asset(session, "Camera A", "LF-2207");
        second = asset(session, "Camera B", "LF-2214");
        screen = new Screen(new Seat(session));
    }

    private static void fill(Production production) {
        production.setCurrency(Currency.getInstance("USD"));
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName("Sam Ridley");
        production.getPeople().add(person);
    }

    private Asset asset(Session session, String name, String code) {
        Asset asset = ResourcesFactory.eINSTANCE.createAsset();
        asset.setKind("org.backlot.resources.equipment");
        asset.setName(name);
        asset.setModel("Large-format body");
        asset.setCode(code);
        session.edit("Add", () -> resources.getAssets().add(asset));
        return asset;
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
    }

    private void scan(int mode, String code) {
        Combo combo = Widgets.find(screen.shell(), Combo.class, c -> List.of(c.getItems()).contains("check out"))
                .orElseThrow();
        combo.select(mode);
        combo.notifyListeners(SWT.Selection, new Event());
        Text text = Widgets.find(screen.shell(), Text.class, t -> t.getMessage().startsWith("Code or name"))
                .orElseThrow();
        text.setText(code);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        screen.settle();
    }

    private boolean says(String sentence) {
        return Widgets.find(screen.shell(), Label.class, label -> label.getText().contains(sentence)).isPresent();
    }

    @Test
    void whatIsScannedIsCheckedOutAndInAtOnce() {
        assertNotNull(new WhereaboutsPart(screen.shell(), screen.desk()));
        screen.open();
        Combo with = Widgets.find(screen.shell(), Combo.class, c -> List.of(c.getItems()).contains("Sam Ridley"))
                .orElseThrow();
        assertFalse(with.isEnabled());
        with.select(1);
        scan(CHECK_OUT, "lf-2207");
        Movement out = resources.getMovements().getFirst();
        assertEquals(MovementKind.OUT, out.getKind());
        assertEquals(screen.session().production().getPeople().getFirst().getId(), out.getBy());
        assertTrue(says("Check out Camera A: done."));
        scan(CHECK_OUT, "LF-2207");
        assertEquals(1, resources.getMovements().size());
        assertTrue(screen.told().getFirst().contains("out already, with Sam Ridley"), screen.told().toString());
        scan(CHECK_IN, "LF-2207");
        assertEquals(2, resources.getMovements().size());
        screen.session().undo();
        assertEquals(List.of(out), resources.getMovements());
    }

    private Asset radios() {
        Asset radio = asset(screen.session(), "Radio", "R-1");
        screen.session().edit("Count", () -> {
            radio.setQuantity(40);
            camera.getAccessories().add(second);
        });
        return radio;
    }

    @Test
    void aScanMovesAsManyPiecesAsAreTypedBeforeIt() {
        radios();
        assertNotNull(new WhereaboutsPart(screen.shell(), screen.desk()));
        screen.open();
        scan(CHECK_OUT, "24 x r-1");
        assertEquals(24, resources.getMovements().getFirst().getQuantity());
        scan(CHECK_OUT, "17 x radio");
        assertEquals(1, resources.getMovements().size());
        assertTrue(screen.told().getFirst().contains("No more than 16 Radio"), screen.told().toString());
    }

    @Test
    void whatIsCollectedIsMovedInOneStepWithWhatTravelsAlong() {
        Asset radio = radios();
        assertNotNull(new WhereaboutsPart(screen.shell(), screen.desk()));
        screen.open();
        Button collect = Widgets.button(screen.shell(), "Collect");
        assertFalse(collect.isEnabled());
        scan(CHECK_OUT, "R-1");
        screen.session().undo();
        collect.setSelection(true);
        collect.notifyListeners(SWT.Selection, new Event());
        scan(CHECK_OUT, "LF-2207");
        scan(CHECK_OUT, "R-1");
        scan(CHECK_OUT, "3 x R-1");
        assertTrue(resources.getMovements().isEmpty());
        assertTrue(says("Collected: Camera A, 4 Radio."));
        Widgets.press(screen.shell(), "Move 2 Things");
        assertEquals(List.of("1 Camera A", "4 Radio", "1 Camera B"), resources.getMovements().stream()
                .map(move -> move.getQuantity() + " " + move.getAsset().getName()).toList());
        assertTrue(says("Camera B goes along."));
        assertFalse(Widgets.find(screen.shell(), Button.class, one -> one.getText().startsWith("Move 2"))
                .orElseThrow().getVisible());
        screen.session().undo();
        assertTrue(resources.getMovements().isEmpty());
        scan(CHECK_OUT, "41 x R-1");
        Widgets.press(screen.shell(), "Move 1 Thing");
        assertEquals(1, screen.told().size());
        assertEquals(radio, resources.getAssets().getLast());
        Widgets.press(screen.shell(), "Put Down");
        assertTrue(resources.getMovements().isEmpty());
    }

    @Test
    void whatIsSelectedGoesInOneStepToWhomIsSaid() {
        radios();
        assertNotNull(new WhereaboutsPart(screen.shell(), screen.desk()));
        screen.open();
        NatTable grid = Widgets.first(screen.shell(), NatTable.class);
        screen.key(grid, SWT.MOD1, 'a');
        screen.inDialog(() -> Widgets.press(screen.shell(), "Check Out\u2026"),
                dialog -> Widgets.press(dialog, "Check out"));
        assertEquals(3, resources.getMovements().size());
        assertEquals("Check out 3 things", screen.session().undoable().orElseThrow().label());
        assertEquals(40, resources.getMovements().stream().mapToInt(Movement::getQuantity).max().orElse(0));
    }

    @Test
    void whatNobodyKnowsIsToldAndWhatIsOnlyLookedForStays() {
        assertNotNull(new WhereaboutsPart(screen.shell(), screen.desk()));
        screen.open();
        scan(0, "X-1");
        assertTrue(screen.told().getFirst().contains("Nothing in the book"), screen.told().toString());
        scan(0, "Camera B");
        assertTrue(says("Camera B: Home"));
        assertTrue(resources.getMovements().isEmpty());
    }

    @Test
    void aDamageShowsWhatStandsInAndRebooksInOneStep() {
        Booking booking = ResourcesFactory.eINSTANCE.createBooking();
        booking.setAsset(camera);
        booking.setStatus(BookingStatus.CONFIRMED);
        booking.setFrom(LocalDate.now().plusDays(3));
        booking.setUntil(LocalDate.now().plusDays(5));
        screen.session().edit("Book", () -> resources.getBookings().add(booking));
        assertNotNull(new DamagePart(screen.shell(), screen.desk()));
        screen.open();
        screen.inDialog(() -> Widgets.press(screen.shell(), "Report Damage\u2026"), dialog -> {
            Button report = Widgets.button(dialog, "Report");
            assertFalse(report.isEnabled());
            Combo thing = Widgets.find(dialog, Combo.class, c -> List.of(c.getItems()).contains("Camera A"))
                    .orElseThrow();
            thing.select(thing.indexOf("Camera A"));
            Widgets.find(dialog, Text.class, t -> t.getMessage().equals("Iris sticks")).orElseThrow()
                    .setText("Sensor scratched");
            assertTrue(report.isEnabled());
            var lines = Widgets.first(dialog, Table.class);
            assertEquals("Camera B", lines.getItem(0).getText(2));
            Widgets.press(dialog, "Report");
        });
        assertEquals(1, resources.getDamages().size());
        assertEquals("Sensor scratched", resources.getDamages().getFirst().getWhat());
        assertEquals(BookingStatus.CANCELLED, booking.getStatus());
        assertEquals(second, resources.getDamages().getFirst().getReplacements().getFirst().getAsset());
        screen.session().undo();
        assertTrue(resources.getDamages().isEmpty());
        assertEquals(BookingStatus.CONFIRMED, booking.getStatus());
    }

    @Test
    void byHandItGoesToWhomIsSaidUntilTheDayThatIsSaid() {
        assertNotNull(new WhereaboutsPart(screen.shell(), screen.desk()));
        screen.open();
        scan(0, "LF-2214");
        screen.inDialog(() -> Widgets.press(screen.shell(), "Check Out\u2026"), dialog -> {
            Text due = Widgets.find(dialog, Text.class, t -> t.getMessage().contains("booking ends")).orElseThrow();
            due.setText("soon");
            Widgets.press(dialog, "Check out");
            assertTrue(Widgets.find(dialog, Label.class, l -> l.getText().contains("Type a date")).isPresent());
            due.setText("2027-03-18");
            Combo with = Widgets.find(dialog, Combo.class, c -> List.of(c.getItems()).contains("Sam Ridley"))
                    .orElseThrow();
            with.select(1);
            Widgets.press(dialog, "Check out");
        });
        Movement out = resources.getMovements().getFirst();
        assertEquals(second, out.getAsset());
        assertEquals(LocalDate.of(2027, 3, 18), out.getDue());
        assertNotNull(out.getBy());
        assertTrue(says("Check out Camera B: done."));
    }

    @Test
    void placesUnfoldToWhatLiesInThem() {
        Place store = ResourcesFactory.eINSTANCE.createPlace();
        store.setName("Store");
        screen.session().edit("Add", () -> {
            resources.getPlaces().add(store);
            camera.setHome(store);
        });
        assertNotNull(new StoragePart(screen.shell(), screen.desk()));
        screen.open();
        NatTable grid = Widgets.first(screen.shell(), NatTable.class);
        List<String> names = new ArrayList<>();
        for (int row = 0; row < grid.getRowCount(); row++) {
            names.add(String.valueOf(grid.getDataValueByPosition(0, row)));
        }
        assertTrue(names.containsAll(List.of("Store", "Camera A", "No place named", "Camera B")), names.toString());
    }
}
