package org.backlot.resources.ui.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.OptionState;
import org.backlot.resources.ui.Book;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.KeptHabits;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of deals with the selected one beside it. Ada plays Nell; Lenore keeps the books. */
class DealScreensTest {

    @TempDir
    Path folder;
    private Book office;
    private Screen screen;
    private Composite list;
    private Composite one;
    private Person ada;
    private Person lenore;
    private Deal deal;

    @BeforeEach
    void open() {
        office = new Book(folder);
        ada = person("Ada Lund");
        lenore = person("Lenore Hall");
        office.session.edit("Deal", () -> {
            new Breakdown(office.session.production()).element("org.backlot.core.cast", "NELL").setPerson(ada);
            deal = office.book.deal(ada);
            deal.setWeeklyRate(new BigDecimal("9000"));
        });
        screen = new Screen(new Seat(office.session));
        screen.context().set(ESelectionService.class, new Selected().service());
        screen.context().set(Habits.class, new KeptHabits());
        screen.shell().setSize(2000, 1100);
        screen.shell().setLayout(new FillLayout(SWT.VERTICAL));
        list = screen.room();
        one = screen.room();
        assertNotNull(new DealsPart(list, screen.desk()));
        assertNotNull(new DealPart(one, screen.desk()));
        screen.open();
    }

    private Person person(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        office.session.edit("Add", () -> office.session.production().getPeople().add(person));
        return person;
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    private Grid deals() {
        return Grid.in(list);
    }

    private Grid options() {
        return Grid.in(one);
    }

    private void undo() {
        office.session.undo();
        screen.settle();
    }

    @Test
    void aDealIsBegunWithSomebodyWhoHasNone() {
        screen.inDialog(() -> Widgets.press(list, "New Deal\u2026"), dialog -> {
            Combo with = Widgets.first(dialog, Combo.class);
            assertFalse(List.of(with.getItems()).contains("Ada Lund"), "she has one");
            with.select(Arrays.asList(with.getItems()).indexOf("Lenore Hall"));
            Widgets.press(dialog, "Begin");
        });
        assertEquals(List.of("Ada Lund", "Lenore Hall"), deals().shown("Who"));
        assertTrue(Widgets.says(one, "Lenore Hall"), "the new one is shown");
        undo();
        assertEquals(List.of("Ada Lund"), deals().shown("Who"));
        screen.inDialog(() -> Widgets.press(list, "New Deal\u2026"), dialog -> Widgets.press(dialog, "Cancel"));
        assertEquals(1, office.book.resources().getDeals().size());
    }

    @Test
    void aDealGoesFromDraftToSentToSignedAndWhatCannotBeIsTold() {
        deals().select("Who", 0);
        screen.press(list, "Send");
        assertEquals(DealStatus.SENT, deal.getStatus());
        assertEquals(LocalDate.now().plusDays(7), deal.getDue());
        screen.press(list, "Sign");
        assertEquals(List.of("Signed"), deals().shown("Status"));
        screen.press(list, "Send");
        assertTrue(screen.told().getFirst().contains("This deal was signed"), screen.told().toString());
        undo();
        undo();
        assertEquals(DealStatus.DRAFT, deal.getStatus());
        assertNull(deal.getDue());
        screen.press(list, "Expire");
        assertEquals(List.of("Expired"), deals().shown("Status"));
    }

    @Test
    void aDealWithoutARateIsNotSent() {
        deals().type("Weekly rate", 0, "");
        screen.press(list, "Send");
        assertTrue(screen.told().getFirst().contains("names no rate yet"), screen.told().toString());
        assertEquals(DealStatus.DRAFT, deal.getStatus());
    }

    @Test
    void whatIsTypedIntoTheFormOfTheSelectedDealIsOneStep() {
        assertTrue(Widgets.says(one, "Select a deal"));
        deals().select("Who", 0);
        screen.settle();
        assertTrue(Widgets.says(one, "Comes to 0.00 USD: 0 work days"));
        Text weekly = Widgets.find(one, Text.class, text -> text.getText().equals("9,000.00")).orElseThrow();
        weekly.setFocus();
        weekly.setText("9500");
        weekly.notifyListeners(SWT.DefaultSelection, new Event());
        weekly.notifyListeners(SWT.FocusOut, new Event());
        screen.settle();
        assertEquals(new BigDecimal("9500"), deal.getWeeklyRate());
        assertEquals(List.of("9,500.00"), deals().shown("Weekly rate"));
        undo();
        assertEquals(new BigDecimal("9000"), deal.getWeeklyRate());
        deals().type("Weekly rate", 0, "-1");
        assertEquals(new BigDecimal("9000"), deal.getWeeklyRate());
    }

    @Test
    void anOptionIsAddedExercisedOnceAndNotAfterItsLastDay() {
        deals().select("Who", 0);
        screen.settle();
        screen.press(one, "Add Option");
        options().type("Option", 0, "Two more weeks");
        options().type("Amount", 0, "18000");
        options().type("Until", 0, LocalDate.now().minusDays(1).toString());
        options().select("Option", 0);
        screen.press(one, "Exercise");
        assertTrue(screen.told().getFirst().contains("could be exercised until"), screen.told().toString());
        options().type("Until", 0, LocalDate.now().toString());
        options().select("Option", 0);
        screen.press(one, "Exercise");
        assertEquals(OptionState.EXERCISED, deal.getOptions().getFirst().getState());
        screen.press(one, "Let Lapse");
        assertTrue(screen.told().getLast().contains("exercised already"), screen.told().toString());
        undo();
        assertEquals(List.of("Open"), options().shown("State"));
    }

    @Test
    void anOptionOrADealThatIsDeletedIsBackAfterUndo() {
        deals().select("Who", 0);
        screen.settle();
        screen.press(one, "Add Option");
        options().select("Option", 0);
        screen.key(Widgets.first(one, NatTable.class), SWT.MOD1, SWT.DEL);
        assertEquals(0, options().rows());
        undo();
        assertEquals(List.of("New option"), options().shown("Option"));
        screen.key(Widgets.first(list, NatTable.class), SWT.MOD1, SWT.DEL);
        assertEquals(0, deals().rows());
        assertTrue(Widgets.says(one, "Select a deal"));
        undo();
        assertEquals(List.of("Ada Lund"), deals().shown("Who"));
    }

    @Test
    void payIsShownToThoseWhoPayAndHiddenAgainWhenSomebodyElseSitsDown() {
        deals().select("Who", 0);
        screen.settle();
        screen.press(one, "Add Option");
        office.session.edit("Role", () -> Roles.appoint(office.session.production(), lenore, Role.ACCOUNTANT));
        screen.settle();
        assertEquals(List.of("Hidden"), deals().shown("Weekly rate"));
        assertEquals(List.of("Hidden"), deals().shown("Terms"));
        assertFalse(deals().isOpen("Weekly rate", 0));
        assertTrue(deals().isOpen("From", 0), "dates are everybody's");
        assertEquals(List.of("Hidden"), options().shown("Amount"));
        assertTrue(Widgets.says(one, "What people are paid is for producers"));
        assertFalse(Widgets.find(one, Text.class, text -> text.getText().equals("9,000.00")).isPresent());
        sit("Lenore Hall");
        assertEquals(List.of("9,000.00"), deals().shown("Weekly rate"));
        assertTrue(Widgets.says(one, "Comes to 0.00 USD"), "the part beside follows");
        assertTrue(deals().isOpen("Weekly rate", 0));
        sit("Ada Lund");
        assertEquals(List.of("Hidden"), deals().shown("Weekly rate"));
        assertTrue(Widgets.says(one, "What people are paid is for producers"));
    }

    private void sit(String name) {
        Combo me = Widgets.find(list, Combo.class, combo -> List.of(combo.getItems()).contains(name)).orElseThrow();
        me.select(me.indexOf(name));
        me.notifyListeners(SWT.Selection, new Event());
        screen.settle();
    }
}
