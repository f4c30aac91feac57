package org.backlot.budget.ui.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Posting;
import org.backlot.budget.ui.Bench;
import org.backlot.core.session.Ids;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetUpPartTest {

    private Bench bench;
    private Composite room;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        room = bench.open((parent, desk) -> new SetUpPart(parent, desk));
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void withoutTheTickOfItsGroupALineIsLeftOutOfTheTotal() {
        Group stunts = BudgetFactory.eINSTANCE.createGroup();
        Ids.of(stunts);
        stunts.setName("Stunts");
        bench.session().edit("Group", () -> {
            bench.of.budget.getGroups().add(stunts);
            bench.of.truck.getGroups().add(stunts);
        });
        bench.settle();
        BigDecimal before = bench.of.figures().total().orElseThrow();
        NatTable groups = page("Groups  1");
        ILayer body = ((CompositeLayer) groups.getLayer()).getChildLayerByRegionName(GridRegion.BODY);
        groups.doCommand(new UpdateDataCommand(body, 0, 0, Boolean.FALSE));
        bench.settle();
        assertEquals("2200.00", before.subtract(bench.of.figures().total().orElseThrow()).toString());
        assertEquals("Change included of Stunts", bench.session().undoable().orElseThrow().label());
    }

    @Test
    void chargesAreAddedAndPutInOrderByKeys() {
        NatTable charges = page("Charges  1");
        bench.press("Add Charge");
        assertEquals(2, bench.of.budget.getCharges().size());
        bench.type(charges, "Name", 1, "Bond");
        bench.type(charges, "Flat", 1, "5,000");
        assertEquals("5000.00", bench.shown(charges, "Amount", 1));
        bench.key(charges, SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
        assertEquals(List.of("Bond", "Contingency"),
                bench.of.budget.getCharges().stream().map(Charge::getName).toList());
    }

    @Test
    void accountsThatAreNotPartOfTheBaseAreTypedByNumber() {
        NatTable charges = page("Charges  1");
        bench.type(charges, "Without accounts", 0, "1400");
        assertEquals(List.of(bench.of.cast), bench.of.contingency.getExcludes());
        assertEquals("12000.00", bench.shown(charges, "Base", 0));
    }

    @Test
    void aCreditSaysWhatQualifiesAndWhatKeepsItSmall() {
        NatTable credits = page("Credits");
        bench.press("Add Credit");
        bench.type(credits, "Rate", 0, "20%");
        bench.type(credits, "Of accounts", 0, "1400; 3300");
        assertEquals("4600.00", bench.shown(credits, "Amount", 0));
        bench.type(credits, "Cap", 0, "1000");
        assertEquals("1000.00", bench.shown(credits, "Amount", 0));
        assertTrue(!bench.shown(credits, "Limit", 0).isEmpty());
    }

    @Test
    void aPriceStandsOnTheCardThatIsSelected() {
        NatTable cards = page("Rate cards");
        bench.press("Add Card");
        bench.press("Add Price");
        bench.type(cards, "Rate", 1, "850");
        assertEquals(1, bench.of.budget.getRateCards().size());
        assertEquals(0, bench.of.budget.getRateCards().getFirst().getRates().getFirst().getRate()
                .compareTo(new BigDecimal(850)));
    }

    @Test
    void theOneThatIsShownLooksPressedAndNoOther() {
        page("Fringes  1");
        assertEquals(List.of("Fringes  1"), pressed(Button::getSelection));
        assertEquals(List.of("Fringes  1"),
                pressed(button -> "pressed".equals(button.getData("org.eclipse.e4.ui.css.CssClassName"))));
    }

    private List<String> pressed(Predicate<Button> looks) {
        return Widgets.all(room, Button.class).stream().filter(button -> (button.getStyle() & SWT.TOGGLE) != 0)
                .filter(button -> !button.getText().isEmpty()).filter(looks).map(Button::getText).toList();
    }

    @Test
    void whereFringesStandOnPapersIsChosenAboveThem() {
        Composite fringes = page("Fringes  1").getParent();
        Combo choice = Widgets.first(fringes, Combo.class);
        choice.select(List.of(choice.getItems()).indexOf("Once, in all"));
        choice.notifyListeners(SWT.Selection, new Event());
        assertEquals(Posting.TOTAL, bench.of.budget.getPosting());
        bench.session().undo();
        bench.settle();
        assertEquals(Posting.VALUES.indexOf(bench.of.budget.getPosting()), choice.getSelectionIndex());
    }

    private NatTable page(String label) {
        Widgets.press(room, label);
        bench.settle();
        return Widgets.find(room, NatTable.class, NatTable::isVisible).orElseThrow();
    }
}
