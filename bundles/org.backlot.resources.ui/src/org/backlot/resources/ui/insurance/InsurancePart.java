package org.backlot.resources.ui.insurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Identified;
import org.backlot.resources.insurance.CertificateRequests;
import org.backlot.resources.insurance.CoverState;
import org.backlot.resources.insurance.Coverage;
import org.backlot.resources.insurance.Coverages;
import org.backlot.resources.insurance.StarterRules;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Matrix;
import org.backlot.ui.kit.Remark;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * What has to be insured against what is held: things as rows, the worst first, kinds of insurance as columns, the
 * state as a word.
 */
public class InsurancePart {

    private final Desk desk;
    private final OpenBook book;
    private final Matrix<InsuredRow> matrix;
    private List<Cover> covers = List.of();
    private List<InsuredRow> rows = List.of();
    private Remark says;

    @Inject
    public InsurancePart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        matrix = new Matrix<>(parent, this::make);
        desk.watch(matrix.control(), this::refresh);
    }

    private Table<InsuredRow> make(Composite parent) {
        Table<InsuredRow> table = new Table<>(parent, desk, "org.backlot.resources.insurance", columns());
        table.named(InsuredRow::name)
                .button("Add Starter Rules", "plus", this::starter)
                .button("Ask for Certificates", "contract", () -> ask(table.selected()))
                .action("Ask for certificates", "contract", this::ask)
                .onSelect(this::select)
                .rows(() -> rows);
        says = new Remark(table.bar());
        return table;
    }

    private List<Column<InsuredRow, ?>> columns() {
        List<Column<InsuredRow, ?>> columns = new ArrayList<>();
        columns.add(Column.text("What", 200, InsuredRow::name));
        columns.add(Column.<InsuredRow>text("Needed", 130, InsuredRow::needed).look(row -> Look.DERIVED));
        for (Cover cover : covers) {
            columns.add(Column.<InsuredRow>text(Coverages.word(cover), 130, row -> row.of(cover)
                    .map(coverage -> coverage.state().word()).orElse(""))
                    .look(row -> row.of(cover).map(coverage -> look(coverage.state())).orElse(Look.PLAIN)));
        }
        columns.add(Column.<InsuredRow>text("What is wrong", 460, InsuredRow::says).look(row -> Look.DERIVED));
        return columns;
    }

    private static Look look(CoverState state) {
        return switch (state) {
            case HELD -> Look.on("ok.soft", "ok");
            case REQUESTED -> Look.on("warning.soft", "warning");
            case NOT_NAMED, TOO_SMALL, EXPIRED, MISSING -> Look.on("error.soft", "error");
        };
    }

    private void refresh() {
        List<Coverage> all = book.questions().flatMap(questions -> book.book()
                .map(open -> Coverages.of(open.production(), questions))).orElse(List.of());
        Map<String, List<Coverage>> byThing = new LinkedHashMap<>();
        all.forEach(one -> byThing.computeIfAbsent(one.object() + "/" + one.name(), k -> new ArrayList<>()).add(one));
        rows = byThing.values().stream().map(InsuredRow::new)
                .sorted(Comparator.comparing(InsuredRow::worst).reversed()).toList();
        covers = all.stream().map(one -> one.rule().getCover()).distinct()
                .sorted(Comparator.comparing(Cover::ordinal)).toList();
        matrix.refresh(covers);
        long open = all.stream().filter(one -> one.state() != CoverState.HELD).count();
        says.say(book.all(Resources::getInsuranceRules).isEmpty()
                ? "No rule calls for insurance yet. Add the starter rules, or your own under Insurance Rules."
                : open == 0 ? "Everything that the rules call for is there." : open + " of " + all.size()
                        + " are not as the rules call for.");
    }

    private void select(List<InsuredRow> chosen) {
        List<Identified> objects = chosen.stream().map(row -> row.coverages().getFirst().object())
                .filter(id -> !id.isEmpty()).flatMap(id -> desk.session().flatMap(session -> session.object(id))
                        .stream()).toList();
        if (!objects.isEmpty()) {
            desk.select(objects);
        }
    }

    private void starter() {
        book.book().ifPresent(open -> desk.edit("Add the starter rules of insurance",
                () -> StarterRules.addTo(open.resources())));
    }

    /** Notes that they were asked for; the letters are under Papers. */
    private void ask(List<InsuredRow> chosen) {
        List<Coverage> missing = chosen.stream().flatMap(row -> row.coverages().stream())
                .filter(CertificateRequests::canBeAsked).toList();
        Optional.of(missing).filter(list -> !list.isEmpty()).ifPresent(list -> book.book().ifPresent(open ->
                desk.edit("Ask for " + OpenBook.count(list, "certificate", Coverage::name),
                        () -> list.forEach(coverage -> CertificateRequests.ask(open, coverage)))));
    }

    @Focus
    void focus() {
        matrix.table().grid().setFocus();
    }
}
