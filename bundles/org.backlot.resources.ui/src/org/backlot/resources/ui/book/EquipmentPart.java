package org.backlot.resources.ui.book;

import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.session.Ids;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Things and animals: equipment, vehicles, props, costumes, and what plug-ins add. */
public class EquipmentPart {

    private static final String EQUIPMENT = "org.backlot.resources.equipment";

    private final OpenBook book;
    private final List<Kind> kinds;
    private final BookPage<Asset> page;
    private Combo kind;

    @Inject
    public EquipmentPart(Composite parent, Desk desk, Backlot backlot) {
        book = new OpenBook(desk::session);
        var installed = new Kinds(backlot.contributions());
        kinds = installed.things();
        var columns = new EquipmentColumns(book, installed);
        page = new BookPage<>(parent, desk, "org.backlot.resources.equipment", columns.table());
        Detail<Asset> detail = page.detail().group("Equipment", columns.form());
        kinds.stream().filter(one -> !one.fields().isEmpty()).forEach(one -> detail.group(one.name(), columns.own(one),
                asset -> one.id().equals(asset.getKind())));
        detail.list("Inspections and registrations", area -> new Certificates<Asset>(area, desk,
                "org.backlot.resources.equipment.certificates", Asset::getCertificates, Asset::getCertificates),
                Certificates::control, Certificates::show);
        choices(page.table().bar());
        page.adding("Add Equipment", "Add equipment", this::make)
                .show(backlot, Asset.class, "thing", "equipment", this::rows);
        desk.watch(page.table().control(), List.of(Asset.class), detail::refresh);
    }

    private void choices(Composite bar) {
        kind = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(kinds.stream().map(Kind::name).toArray(String[]::new));
        kind.add("All kinds", 0);
        kind.select(0);
        kind.setVisibleItemCount(30);
        kind.addListener(SWT.Selection, e -> page.table().refresh());
        kind.setToolTipText("Shows the things of one kind");
        GridDataFactory.swtDefaults().hint(130, SWT.DEFAULT).applyTo(kind);
    }

    private List<Asset> rows() {
        int chosen = kind.getSelectionIndex();
        return book.all(Resources::getAssets).stream()
                .filter(asset -> chosen <= 0 || kinds.get(chosen - 1).id().equals(asset.getKind())).toList();
    }

    private Asset make() {
        int chosen = kind.getSelectionIndex();
        Asset made = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(made);
        made.setName("New thing");
        made.setKind(chosen <= 0 ? EQUIPMENT : kinds.get(chosen - 1).id());
        book.writable().resources().getAssets().add(made);
        return made;
    }

    @Focus
    void focus() {
        page.focus();
    }
}
