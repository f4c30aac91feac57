package org.backlot.budget.ui.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.backlot.budget.model.Budget;
import org.backlot.budget.saving.Decline;
import org.backlot.budget.saving.Savings;
import org.backlot.budget.saving.Savings.Priced;
import org.backlot.budget.ui.Underway;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Study;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * What could be done for less, priced on a copy of the production, the dearest first. To do one is a step that undo
 * takes back; what is declined is listed below, struck, and can be suggested again.
 */
public class SavingsPart {

    private final Desk desk;
    private final Jump jump;
    private final Table<Priced> table;
    private final Underway underway;
    private Study<Optional<Savings>> study;
    private Optional<Savings> savings = Optional.empty();

    @Inject
    public SavingsPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        table = new Table<>(parent, desk, "org.backlot.budget.ui.savings", columns());
        table.named(priced -> priced.saving().title())
                .look(priced -> isDeclined(priced) ? new Look("", "text.disabled", false, true) : Look.PLAIN)
                .button("Do It", "approve", () -> apply(table.selected()))
                .button("Leave As It Is", "reject", () -> decline(table.selected()))
                .action("Do it", "approve", this::apply)
                .action("Leave as it is", "reject", this::decline)
                .action("Suggest again", "undo", this::reconsider)
                .action("Go to what it touches", "right", some -> open(some.getFirst()))
                .onOpen(this::open)
                .rows(this::rows);
        underway = new Underway(table.bar(), "saving", () -> study.stop(), () -> study.askSoon());
        study = desk.study(table.control(), "Savings", (copy, steps) -> Savings.of(copy.production(), copy.questions(),
                steps), underway::far, this::show);
    }

    private static List<Column<Priced, ?>> columns() {
        return List.of(Column.<Priced>text("What to do", 370, priced -> priced.saving().title()),
                Column.<Priced, BigDecimal>of("Saves", 100, Kind.MONEY, Priced::amount).look(priced -> Look.STRONG),
                Column.<Priced>text("Kind", 184, Priced::kind),
                Column.<Priced>text("Why", 620, priced -> priced.saving().why()).look(priced -> Look.DERIVED));
    }

    private List<Priced> rows() {
        return savings.stream().flatMap(all -> Stream.concat(all.open().stream(), all.declined().stream())).toList();
    }

    private boolean isDeclined(Priced priced) {
        return savings.filter(all -> all.declined().contains(priced)).isPresent();
    }

    private void show(Optional<Savings> now) {
        savings = now == null ? Optional.empty() : now;
        table.refresh();
        underway.done(savings.map(all -> all.open().isEmpty() ? "Nothing is known that could be done for less"
                : "Together at most " + all.currency().getCurrencyCode() + " " + Kind.MONEY.show(all.total()))
                .orElse(""));
    }

    private void apply(List<Priced> some) {
        desk.session().ifPresent(session -> {
            for (Priced priced : some) {
                desk.edit(priced.saving().fix().label(),
                        () -> priced.saving().fix().change().apply(session.production()));
            }
        });
    }

    private void decline(List<Priced> some) {
        decide("Leave ", some, (decline, priced) -> decline.decline(priced.saving()));
    }

    private void reconsider(List<Priced> some) {
        decide("Suggest again ", some, (decline, priced) -> decline.reconsider(priced.saving()));
    }

    private void decide(String verb, List<Priced> some, BiConsumer<Decline, Priced> decision) {
        Optional<Budget> budget = desk.session().flatMap(session -> session.section(Budget.class));
        if (budget.isPresent() && !some.isEmpty()) {
            var decline = new Decline(budget.get());
            desk.edit(verb + (some.size() == 1 ? some.getFirst().saving().title() : some.size() + " savings"),
                    () -> some.forEach(priced -> decision.accept(decline, priced)));
        }
    }

    private void open(Priced priced) {
        priced.saving().objects().stream().flatMap(id -> desk.session()
                .flatMap((Session session) -> session.object(id)).stream()).findFirst().ifPresent(jump::to);
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
