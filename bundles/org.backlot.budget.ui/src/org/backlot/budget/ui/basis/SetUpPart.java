package org.backlot.budget.ui.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.OneOf;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Icons;
import org.backlot.ui.kit.Scrolled;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * All that the figures of a budget follow from besides its lines, a table each: globals, units, fringes, groups,
 * phases, exchange rates, charges, credits and rate cards. The list at the left says how many there are of each.
 */
public class SetUpPart {

    private static final int LIST = 166;

    private record Page(String label, Class<?> type, Button button, Table<?> table, ToIntFunction<Budget> count) {
    }

    private final Desk desk;
    private final Figures figures;
    private final OneOf<String> buttons;
    private final Composite room;
    private final StackLayout stack = new StackLayout();
    private final List<Page> pages = new ArrayList<>();
    private Page shown;

    @Inject
    public SetUpPart(Composite parent, Desk desk) {
        this.desk = desk;
        figures = Figures.of(desk);
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(whole);
        Composite list = Scrolled.in(whole);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 0).applyTo(list);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST, SWT.DEFAULT).applyTo(list.getParent());
        buttons = new OneOf<>(list, label -> pages.stream().filter(page -> page.label().equals(label)).findFirst()
                .ifPresent(this::show));
        room = new Composite(whole, SWT.NONE);
        room.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
        var sorts = new Sorts(desk, figures);
        sorts.all().forEach(this::page);
        var cards = new CardTable(room, desk, figures);
        page("Rate cards", "topsheet", RateCard.class, cards.table(),
                budget -> budget.getRateCards().size());
        pages.forEach(page -> desk.follow(whole, asIdentified(page.type()), object -> show(page)));
        desk.follow(whole, CardRate.class, rate -> show(pages.getLast()));
        show(pages.getFirst());
        desk.watch(whole, this::count);
    }

    private <T extends Identified> void page(Sort<T> sort) {
        Table<T> table = new SortTable<>(room, desk, figures, sort).table();
        if (sort.type() == Fringe.class) {
            PostingChoice.in(table.bar(), desk, figures);
        }
        page(sort.label(), sort.icon(), sort.type(), table, budget -> sort.of().apply(budget).size());
    }

    private void page(String label, String icon, Class<?> type, Table<?> table,
            ToIntFunction<Budget> count) {
        Button button = buttons.add(label, label);
        button.setImage(Icons.of(icon));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        pages.add(new Page(label, type, button, table, count));
    }

    @SuppressWarnings("unchecked")
    private static Class<Identified> asIdentified(Class<?> type) {
        return (Class<Identified>) type;
    }

    private void show(Page page) {
        shown = page;
        buttons.turnTo(page.label());
        stack.topControl = page.table().control();
        room.layout();
    }

    private void count() {
        for (Page page : pages) {
            int count = figures.budget().map(page.count()::applyAsInt).orElse(0);
            page.button().setText(page.label() + (count == 0 ? "" : "  " + count));
        }
    }

    @Focus
    void focus() {
        shown.table().grid().setFocus();
    }
}
