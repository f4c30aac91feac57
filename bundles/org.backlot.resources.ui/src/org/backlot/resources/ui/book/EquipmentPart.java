package org.backlot.resources.ui.book;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.session.Ids;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Entry;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.library.LibraryMenu;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Things and animals: equipment, vehicles, props, costumes, and what plug-ins add. */
public class EquipmentPart {

    private static final String EQUIPMENT = "org.backlot.resources.equipment";

    private final Desk desk;
    private final OpenBook book;
    private final List<Kind> kinds;
    private final Detail<Asset> detail;
    private final Table<Asset> table;
    private Combo kind;

    @Inject
    public EquipmentPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        var installed = new Kinds(backlot.contributions());
        kinds = installed.things();
        var columns = new EquipmentColumns(book, installed);
        detail = new Detail<>(parent, desk, Entry::name);
        table = new Table<>(detail.table(), desk, "org.backlot.resources.equipment", columns.table());
        detail.group("Equipment", columns.form());
        kinds.stream().filter(one -> !one.fields().isEmpty()).forEach(one -> detail.group(one.name(), columns.own(one),
                asset -> one.id().equals(asset.getKind())));
        detail.list("Inspections and registrations", page -> new Certificates<Asset>(page, desk,
                "org.backlot.resources.equipment.certificates", Asset::getCertificates, Asset::getCertificates),
                Certificates::control, Certificates::show);
        choices(table.bar());
        var merging = new Merging(desk, table.control());
        var library = new LibraryMenu(desk, table.control(), backlot, table::selected);
        table.named(Entry::name)
                .button("Add Equipment", "plus", this::add)
                .button("Merge\u2026", "equipment", () -> merging.merge(table.selected()))
                .button("Library", "studio", library::pop)
                .action("Merge into one\u2026", "equipment", merging::merge)
                .onDelete("Delete", new Deleting(desk, "thing", table.control())::delete)
                .onSelect(rows -> detail.show(rows.isEmpty() ? null : rows.getFirst()))
                .leading()
                .follow(Asset.class)
                .rows(this::rows);
        detail.show(table.selected().stream().findFirst().orElse(null));
        desk.watch(table.control(), List.of(Asset.class), detail::refresh);
    }

    private void choices(Composite bar) {
        kind = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(kinds.stream().map(Kind::name).toArray(String[]::new));
        kind.add("All kinds", 0);
        kind.select(0);
        kind.setVisibleItemCount(30);
        kind.addListener(SWT.Selection, e -> table.refresh());
        kind.setToolTipText("Shows the things of one kind");
        GridDataFactory.swtDefaults().hint(130, SWT.DEFAULT).applyTo(kind);
    }

    private List<Asset> rows() {
        int chosen = kind.getSelectionIndex();
        return book.all(Resources::getAssets).stream()
                .filter(asset -> chosen <= 0 || kinds.get(chosen - 1).id().equals(asset.getKind())).toList();
    }

    private void add() {
        int chosen = kind.getSelectionIndex();
        List<Asset> added = new ArrayList<>();
        if (book.book().isPresent() && desk.edit("Add equipment", () -> {
            Asset made = ResourcesFactory.eINSTANCE.createAsset();
            Ids.of(made);
            made.setName("New thing");
            made.setKind(chosen <= 0 ? EQUIPMENT : kinds.get(chosen - 1).id());
            book.book().orElseThrow().resources().getAssets().add(made);
            added.add(made);
        })) {
            table.refresh();
            table.select(added);
            table.grid().setFocus();
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
