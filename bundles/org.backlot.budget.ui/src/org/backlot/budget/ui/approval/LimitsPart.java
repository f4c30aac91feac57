package org.backlot.budget.ui.approval;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.budget.limit.LimitFigures;
import org.backlot.budget.limit.Limits;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Limit;
import org.backlot.budget.ui.Known;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What departments and accounts may spend, and how much of it is used. */
public class LimitsPart {

    private final Known known;
    private final Table<Limit> limits;
    private Map<String, LimitFigures> figures = Map.of();

    @Inject
    public LimitsPart(Composite parent, Desk desk) {
        known = new Known(desk);
        limits = new Table<>(parent, desk, "org.backlot.budget.ui.limits", columns()).named(this::called)
                .look(limit -> look(figures.get(limit.getId())))
                .button("Add Limit", "plus", this::add)
                .onDelete("Delete", gone -> desk.session().ifPresent(session -> desk.edit("Delete "
                        + gone.size() + (gone.size() == 1 ? " limit" : " limits"), () -> gone
                                .forEach(session::delete))))
                .follow(Limit.class)
                .rows(() -> known.budget().map(Budget::getLimits).map(List::copyOf).orElse(List.of()));
        desk.study(limits.control(), "How much of the limits is used", LimitsPart::figures, this::show);
    }

    private List<Column<Limit, ?>> columns() {
        return List.of(Column.of("Department", 110, Kind.TEXT, Limit::getDepartment).edit(Limit::setDepartment)
                .when(limit -> limit.getAccount() == null).offering(known::departments),
                Column.of("or account", 150, known.account(), Limit::getAccount).edit(Limit::setAccount)
                        .when(limit -> limit.getDepartment() == null).offering(known::accountNames),
                Column.<Limit, BigDecimal>of("Amount", 90, Kind.MONEY, this::amount).edit(Limit::setAmount)
                        .look(limit -> limit.getAmount() == null ? Look.DERIVED : Look.PLAIN),
                figure("Used", LimitFigures::used), figure("Left", LimitFigures::left),
                Column.text("State", 90, limit -> figures.get(limit.getId()) == null ? null
                        : switch (figures.get(limit.getId()).level()) {
                            case FREE -> "Free";
                            case WARNED -> "Warning";
                            case EXCEEDED -> "Exceeded";
                        }),
                Column.of("Warn at %", 70, Kind.DECIMAL, Limit::getWarnAt).edit(Limit::setWarnAt),
                Column.of("Holds", 54, Kind.CHECK, Limit::isHold).edit(Limit::setHold),
                figure("Spent", LimitFigures::spent), figure("Committed", LimitFigures::committed),
                figure("Asked for", LimitFigures::asked),
                Column.of("Notes", 150, Kind.TEXT, Limit::getNotes).edit(Limit::setNotes));
    }

    private BigDecimal amount(Limit limit) {
        LimitFigures known = figures.get(limit.getId());
        return limit.getAmount() != null || known == null ? limit.getAmount() : known.amount();
    }

    private Column<Limit, BigDecimal> figure(String label, Function<LimitFigures, BigDecimal> of) {
        return Column.<Limit, BigDecimal>of(label, 90, Kind.MONEY, limit -> Optional
                .ofNullable(figures.get(limit.getId())).map(of).orElse(null)).look(limit -> Look.DERIVED);
    }

    private String called(Limit limit) {
        return "the limit of " + (limit.getDepartment() != null ? limit.getDepartment()
                : limit.getAccount() == null ? "nothing yet" : Known.words(limit.getAccount()));
    }

    private static Look look(LimitFigures figures) {
        return figures == null ? Look.PLAIN : switch (figures.level()) {
            case FREE -> Look.PLAIN;
            case WARNED -> Look.WARNING;
            case EXCEEDED -> Look.ERROR;
        };
    }

    private void add() {
        known.budget().ifPresent(budget -> limits.add("Add a limit", () -> {
            Limit limit = BudgetFactory.eINSTANCE.createLimit();
            Ids.of(limit);
            budget.getLimits().add(limit);
            return limit;
        }));
    }

    private static Map<String, LimitFigures> figures(Copies.Copy copy) {
        Map<String, LimitFigures> known = new HashMap<>();
        Session.section(copy.production(), Budget.class).filter(budget -> !budget.getLimits().isEmpty())
                .ifPresent(budget -> new Limits(copy.production(), copy.questions()).all()
                        .forEach(one -> known.put(one.limit().getId(), one)));
        return known;
    }

    private void show(Map<String, LimitFigures> now) {
        figures = now == null ? Map.of() : now;
        limits.refresh();
    }

    /** The table of the limits. */
    public Table<Limit> table() {
        return limits;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        limits.grid().setFocus();
    }
}
