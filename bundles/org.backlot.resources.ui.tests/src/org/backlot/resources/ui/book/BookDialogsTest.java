package org.backlot.resources.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Duplicates;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookDialogsTest {

    @TempDir
    Path folder;
    private Backlot backlot;
    private Screen screen;

    @BeforeEach
    void open() throws IOException {
        backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>")
                .with("org.studio", """
                        <extension point="org.backlot.resources.kinds">
                          <fields id="org.studio.vendors" of="vendors">
                            <field id="org.studio.vendors.since" name="Supplier since" type="date"/>
                            <field id="org.studio.vendors.number" name="Supplier number"/>
                          </fields>
                        </extension>""").backlot();
        Session session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()),
                production -> production.setTitle("The Salt Road"));
        screen = new Screen(new Seat(session));
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
    }

    private Vendor vendor(String name, String phone) {
        var made = new Vendor[1];
        screen.session().edit("Add", () -> {
            made[0] = ResourceBook.of(screen.session().production()).orElseThrow().vendor(name);
            made[0].setPhone(phone);
        });
        return made[0];
    }

    private List<Vendor> vendors() {
        return screen.session().section(Resources.class).orElseThrow().getVendors();
    }

    private void inMerge(Consumer<Shell> person) {
        screen.inDialog(() -> Widgets.press(screen.shell(), "Merge\u2026"), person);
    }

    @Test
    void theLikelyOtherIsProposedAndWhereTheyDifferAPersonChooses() {
        Vendor kept = vendor("Tall Order", "555-0001");
        vendor("TALL ORDER.", "555-0002");
        assertNotNull(new VendorsPart(screen.shell(), screen.desk(), backlot));
        screen.open();
        inMerge(dialog -> {
            assertTrue(Widgets.find(dialog, Label.class, label -> label.getText().contains("Choose what is true"))
                    .isPresent());
            Button ours = Widgets.button(dialog, "555-0001");
            Button theirs = Widgets.button(dialog, "555-0002");
            assertTrue(ours.getSelection());
            assertFalse(theirs.getSelection());
            ours.setSelection(false);
            theirs.setSelection(true);
            theirs.notifyListeners(SWT.Selection, new Event());
            Widgets.press(dialog, "Merge");
        });
        assertEquals(List.of(kept), vendors());
        assertEquals("Tall Order", kept.getName());
        assertEquals("555-0002", kept.getPhone());
        screen.session().undo();
        assertEquals(2, vendors().size());
        assertEquals("555-0001", kept.getPhone());
    }

    @Test
    void thoseThatAreTwoBothStayAndAreNotProposedAgain() {
        vendor("Tall Order", null);
        vendor("Order, Tall", null);
        assertNotNull(new VendorsPart(screen.shell(), screen.desk(), backlot));
        screen.open();
        inMerge(dialog -> Widgets.press(dialog, "They Are Two"));
        assertEquals(2, vendors().size());
        assertEquals(List.of(), Duplicates.of(screen.session().production()));
        assertEquals("Keep Order, Tall beside Tall Order", screen.session().undoable().orElseThrow().label());
        Widgets.press(screen.shell(), "Merge\u2026");
        assertEquals(List.of("Merge: Select the two entries that are one and the same"), screen.told());
    }

    @Test
    void mergingThatIsCancelledChangesNothing() {
        vendor("Tall Order", null);
        vendor("Tall-Order", null);
        String before = screen.session().undoable().orElseThrow().label();
        assertNotNull(new VendorsPart(screen.shell(), screen.desk(), backlot));
        screen.open();
        inMerge(dialog -> Widgets.press(dialog, "Cancel"));
        assertEquals(before, screen.session().undoable().orElseThrow().label());
    }

    @Test
    void whatIsTypedIntoAFieldOfTheStudiosIsOneStepAndNonsenseChangesNothing() {
        Vendor vendor = vendor("Tall Order", null);
        assertNotNull(new VendorsPart(screen.shell(), screen.desk(), backlot));
        screen.open();
        type("Supplier number", "K-77");
        assertEquals("K-77", vendor.getFields().getFirst().getValue());
        type("Supplier since", "long ago");
        assertEquals(1, vendor.getFields().size());
        type("Supplier since", "2019-04-01");
        assertEquals("2019-04-01", vendor.getFields().getLast().getValue());
        screen.session().undo();
        screen.session().undo();
        assertEquals(List.of(), vendor.getFields());
    }

    /** Types into the field beside a label, and goes on. */
    private void type(String label, String text) {
        Label of = Widgets.find(screen.shell(), Label.class, one -> one.getText().equals(label)).orElseThrow();
        Composite form = of.getParent();
        Control[] children = form.getChildren();
        int at = List.of(children).indexOf(of);
        Text field = Widgets.first(children[at + 1], Text.class);
        field.setFocus();
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        field.notifyListeners(SWT.FocusOut, new Event());
        screen.settle();
    }

    @Test
    void whoIsDeletedAmongThePeopleOfTheScriptTakesTheProfileAlong() {
        Person kit = CoreFactory.eINSTANCE.createPerson();
        Ids.of(kit);
        kit.setName("Kit Amari");
        screen.session().edit("Add", () -> {
            screen.session().production().getPeople().add(kit);
            Profiles.of(screen.session().production()).make(kit).setDiet("Vegan");
        });
        var part = new org.backlot.ui.script.PeoplePart(screen.shell(), screen.desk());
        screen.open();
        part.focus();
        screen.desk().select(List.of(kit));
        NatTable grid = Widgets.first(screen.shell(), NatTable.class);
        grid.notifyListeners(SWT.FocusIn, new Event());
        screen.mouse(grid, SWT.MouseDown, 20, 36, 0);
        screen.mouse(grid, SWT.MouseUp, 20, 36, 0);
        screen.key(grid, SWT.MOD1, SWT.DEL);
        assertEquals(List.of(), screen.session().production().getPeople());
        assertEquals(List.of(), screen.session().section(Resources.class).orElseThrow().getProfiles());
        screen.session().undo();
        assertEquals("Vegan", Profiles.of(screen.session().production()).of(kit).orElseThrow().getDiet());
    }
}
