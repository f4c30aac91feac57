package org.backlot.resources.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.Resources;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The terms of everybody who works on the production. */
public class DealsPart {

    private final Desk desk;
    private final OpenBook book;
    private final DealColumns columns;
    private final Table<Deal> table;

    @Inject
    public DealsPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        columns = new DealColumns(book);
        table = new Table<>(parent, desk, "org.backlot.resources.deals", columns.table());
        table.named(columns::whoOf)
                .button("New Deal\u2026", "plus", this::add)
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit(
                        "Delete " + OpenBook.count(rows, "deal", deal -> "of " + columns.whoOf(deal)),
                        () -> rows.forEach(session::delete))))
                .follow(Deal.class)
                .rows(() -> book.all(Resources::getDeals));
    }

    private void add() {
        Map<String, Identified> whom = whom();
        if (whom.isEmpty()) {
            return;
        }
        List<Deal> made = new ArrayList<>();
        new Question("New deal", "Begin").choice("With", List.copyOf(whom.keySet())).ask(table.grid().getShell())
                .map(answer -> answer.get("With")).filter(name -> desk.edit("Begin deal with " + name,
                        () -> made.add(book.book().orElseThrow().deal(whom.get(name)))))
                .ifPresent(done -> {
                    table.refresh();
                    table.select(made);
                });
    }

    /** Everybody without a deal: people, and parts that nobody plays yet. */
    private Map<String, Identified> whom() {
        List<String> settled = book.all(Resources::getDeals).stream().map(Deal::getWho).toList();
        Map<String, Identified> whom = new LinkedHashMap<>();
        book.people().stream().filter(person -> !settled.contains(person.getId()))
                .forEach(person -> whom.put(OpenBook.name(person), person));
        book.book().ifPresent(open -> open.production().getElements().stream()
                .filter(element -> element.getPerson() == null && !settled.contains(element.getId()))
                .filter(this::isPeople).forEach(element -> whom.putIfAbsent(element.getName(), element)));
        return whom;
    }

    private boolean isPeople(Element element) {
        return book.kinds().flatMap(kinds -> kinds.ofCategory(element.getCategory()))
                .filter(org.backlot.resources.Kind::people).isPresent();
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
