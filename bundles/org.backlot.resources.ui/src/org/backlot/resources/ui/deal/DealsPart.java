package org.backlot.resources.ui.deal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.resources.Kind;
import org.backlot.resources.deal.Deals;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Question;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.backlot.ui.kit.WorkerBox;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The terms of everybody who works on the production, and what they come to on the active board. */
public class DealsPart {

    private static final int DAYS_TO_ANSWER = 7;

    private final Desk desk;
    private final OpenBook book;
    private final DealColumns columns;
    private final Table<Deal> table;
    private final WorkerBox me;

    @Inject
    public DealsPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk);
        columns = new DealColumns(book);
        table = new Table<>(parent, desk, "org.backlot.resources.deals", columns.table());
        me = new WorkerBox(table.bar(), desk, "By whose roles pay is shown", () -> { });
        table.named(columns::whoOf)
                .button("New Deal\u2026", "plus", this::add)
                .button("Send", "export", () -> send(table.selected()))
                .button("Sign", "approve", () -> sign(table.selected()))
                .button("Expire", "reject", () -> turn("Expire", table.selected(), Deals::expire))
                .action("Send", "export", this::send)
                .action("Sign", "approve", this::sign)
                .action("Expire", "reject", rows -> turn("Expire", rows, Deals::expire))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete " + count(rows),
                        () -> rows.forEach(session::delete))))
                .follow(Deal.class)
                .rows(() -> book.all(Resources::getDeals));
    }

    private String count(List<Deal> deals) {
        return OpenBook.count(deals, "deal", deal -> "of " + columns.whoOf(deal));
    }

    /** An answer is expected in a week, unless somebody says another day. */
    private void send(List<Deal> deals) {
        LocalDate today = LocalDate.now();
        turn("Send", deals, deal -> Deals.send(deal, today, deal.getDue() == null || deal.getDue().isBefore(today)
                ? today.plusDays(DAYS_TO_ANSWER) : deal.getDue()));
    }

    private void sign(List<Deal> deals) {
        turn("Sign", deals, deal -> Deals.sign(deal, LocalDate.now()));
    }

    private void turn(String verb, List<Deal> deals, Consumer<Deal> change) {
        if (!deals.isEmpty()) {
            desk.edit(verb + " " + count(deals), () -> deals.forEach(change));
        }
    }

    private void add() {
        Map<String, Identified> whom = whom();
        if (whom.isEmpty()) {
            return;
        }
        new Question("New deal", "Begin").choice("With", List.copyOf(whom.keySet())).ask(table.grid().getShell())
                .map(answer -> answer.get("With")).ifPresent(name -> table.add("Begin deal with " + name,
                        () -> book.book().orElseThrow().deal(whom.get(name))));
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
        return book.kinds().flatMap(kinds -> kinds.ofCategory(element.getCategory())).filter(Kind::people).isPresent();
    }

    @Focus
    void focus() {
        me.refresh();
        table.grid().setFocus();
    }
}
