package org.backlot.resources.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Worker;
import org.backlot.ui.testing.Events;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookScreensTest {

    @TempDir
    Path folder;

    private final Backlot backlot = PlainRegistry.of("org.backlot.resources")
            .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>")
            .with("org.studio", """
                    <extension point="org.backlot.resources.kinds">
                      <kind id="org.studio.drones" name="Drone" order="45">
                        <field id="org.studio.drones.weight" name="Weight class" type="choice"
                            choices="under 250 g;under 4 kg"/>
                      </kind>
                    </extension>""").backlot();
    private final IEclipseContext context = EclipseContextFactory.create();
    private Session session;
    private Desk desk;
    private Person kit;

    @BeforeEach
    void open() throws IOException {
        session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()), production -> {
            new Breakdown(production).element("org.backlot.core.set", "KITCHEN");
            production.setTitle("The Salt Road");
        });
        context.set(Session.class, session);
        context.set(Palette.class, Palette.of("light"));
        Map<String, String> kept = new HashMap<>();
        context.set(Habits.class, new Habits() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void set(String name, String value) {
                kept.put(name, value);
            }
        });
        desk = new Desk(context);
        kit = person("Kit Amari");
        session.edit("Know", () -> {
            Profiles.of(session.production()).make(kit).setPay("Payroll");
            Profiles.of(session.production()).make(kit).setMedical("Nuts");
        });
    }

    private Person person(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        session.edit("Add", () -> session.production().getPeople().add(person));
        return person;
    }

    private ResourceBook book() {
        return ResourceBook.of(session.production()).orElseThrow();
    }

    private PeopleColumns columns() {
        return new PeopleColumns(() -> Optional.of(session), List.of(), new Worker(desk)::person);
    }

    @Test
    void payIsHiddenFromWhoHasNoRoleForItAndShownWhenSomebodyElseSitsDown() {
        assertEquals("Payroll", columns().pay().show(kit));
        Person lenore = person("Lenore");
        session.edit("Role", () -> Roles.appoint(session.production(), lenore, Role.ACCOUNTANT));
        assertEquals("Hidden", columns().pay().show(kit));
        assertEquals("Hidden", columns().pay().copy(kit));
        assertFalse(columns().pay().isEditable(kit));
        new Worker(desk).is(lenore);
        assertEquals("Payroll", columns().pay().show(kit));
        assertTrue(columns().pay().isEditable(kit));
        assertEquals("Hidden", columns().medical().show(kit));
    }

    @Test
    void whatIsTypedOfAPersonMakesTheProfileThatIsMissing() {
        Person bea = person("Bea");
        session.edit("Type", () -> columns().skills().type(bea, "Rigging, \"Splicing, film\""));
        assertEquals(List.of("Rigging", "Splicing, film"),
                Profiles.of(session.production()).of(bea).orElseThrow().getSkills());
    }

    @Test
    void theFieldsOfAStudioAreColumnsOfItsKindOnly() {
        var columns = new EquipmentColumns(new OpenBook(() -> Optional.of(session)),
                new Kinds(backlot.contributions()));
        List<Column<Asset, ?>> table = columns.table();
        Column<Asset, ?> weight = table.stream().filter(column -> column.label().equals("Weight class")).findFirst()
                .orElseThrow();
        Asset drone = asset("Drone", "org.studio.drones");
        Asset lamp = asset("Lamp", "org.backlot.resources.prop");
        assertTrue(weight.isEditable(drone));
        assertFalse(weight.isEditable(lamp));
        session.edit("Type", () -> weight.type(drone, "under 4 kg"));
        assertEquals("under 4 kg", weight.show(drone));
        assertThrows(IllegalArgumentException.class, () -> session.edit("Type", () -> weight.type(drone, "heavy")));
        assertThrows(IllegalArgumentException.class,
                () -> session.edit("Type", () -> columns.accessories().type(drone, "Drone")));
        session.edit("Type", () -> columns.accessories().type(drone, "lamp"));
        assertEquals(List.of(lamp), drone.getAccessories());
    }

    private Asset asset(String name, String kind) {
        Asset asset = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(asset);
        asset.setName(name);
        asset.setKind(kind);
        session.edit("Add", () -> book().resources().getAssets().add(asset));
        return asset;
    }

    @Test
    void aPlaceIsNoPartOfItselfAndKnowsItsSetsAndWhereItLies() {
        var columns = new PlaceColumns(new OpenBook(() -> Optional.of(session)), List.of());
        Place studio = place("Studio");
        Place stage = place("Stage 2");
        session.edit("Type", () -> columns.inside().type(stage, "Studio"));
        assertThrows(IllegalArgumentException.class,
                () -> session.edit("Type", () -> columns.inside().type(studio, "Studio / Stage 2")));
        session.edit("Type", () -> {
            columns.sets().type(stage, "kitchen");
            columns.coordinates().type(stage, "48.5\u00b0 N, 122.6\u00b0 W");
        });
        assertEquals("KITCHEN", columns.sets().show(stage));
        assertEquals(new BigDecimal("-122.6"), stage.getLongitude());
        assertThrows(IllegalArgumentException.class,
                () -> session.edit("Type", () -> columns.sets().type(stage, "Attic")));
    }

    private Place place(String name) {
        Place place = ResourcesFactory.eINSTANCE.createPlace();
        Ids.of(place);
        place.setName(name);
        session.edit("Add", () -> book().resources().getPlaces().add(place));
        return place;
    }

    @Test
    void theUsesOfWhatIsDeletedAreToldAndNothingIsDeletedWithoutAYes() {
        session.edit("Book", () -> {
            var requirement = book().require("org.backlot.resources.crew", "Loader");
            var booking = ResourcesFactory.eINSTANCE.createBooking();
            Ids.of(booking);
            booking.setRequirement(requirement);
            booking.setPerson(kit.getId());
            book().resources().getBookings().add(booking);
        });
        List<String> asked = new ArrayList<>();
        new TestedDeleting(desk, asked, false).delete(kit);
        assertEquals(1, asked.size());
        assertTrue(asked.getFirst().startsWith("1 booking names person Kit Amari"), asked.getFirst());
        assertEquals(List.of(kit), session.production().getPeople());
        new TestedDeleting(desk, asked, true).delete(kit);
        assertEquals(List.of(), session.production().getPeople());
        assertEquals(List.of(), book().resources().getProfiles());
        session.undo();
        assertEquals(1, book().resources().getProfiles().size());
    }

    /** Deletes as the parts do, and answers itself. */
    private record TestedDeleting(Desk desk, List<String> asked, boolean answer) {

        void delete(Person person) {
            new Deleting(desk, "person", question -> {
                asked.add(question);
                return answer;
            }).delete(List.of(person));
        }
    }

    @Test
    void everyPartShowsItsRowsAndBesideThemWhatIsKnown() {
        place("Studio");
        asset("Lamp", "org.backlot.resources.prop");
        session.edit("Add", () -> {
            book().vendor("Tall Order");
            book().require("org.backlot.resources.crew", "Loader").setDepartment("Camera");
        });
        assertTrue(texts(shell -> new PeoplePart(shell, desk, backlot)).contains("Kit Amari"));
        assertTrue(texts(shell -> new EquipmentPart(shell, desk, backlot)).contains("Lamp"));
        assertTrue(texts(shell -> new PlacesPart(shell, desk, backlot)).contains("Studio"));
        assertTrue(texts(shell -> new VendorsPart(shell, desk, backlot)).contains("Tall Order"));
        assertNotNull(texts(shell -> new PositionsPart(shell, desk, backlot)));
    }

    private interface Making {
        Object in(Shell shell);
    }

    private static List<String> texts(Making making) {
        var shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 600);
        assertNotNull(making.in(shell));
        shell.open();
        Events.settle();
        List<String> texts = new ArrayList<>();
        collect(shell, texts);
        shell.dispose();
        return texts;
    }

    private static void collect(Composite in, List<String> texts) {
        for (Control child : in.getChildren()) {
            if (child instanceof Text text) {
                texts.add(text.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, texts);
            }
        }
    }
}
