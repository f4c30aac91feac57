package org.backlot.ui.script;

import java.util.Comparator;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;

/** The breakdown sheet of the scene that is selected: its head, and everything that it needs by category. */
public class SheetPart {

    private final Desk desk;
    private final List<Category> categories;
    private final Form<Scene> head;
    private final Table<Element> table;
    private final ElementColumns columns;
    private Combo category;
    private Text name;
    private SimpleContentProposalProvider proposals;

    @Inject
    public SheetPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        categories = backlot.categories().all();
        columns = new ElementColumns(desk, backlot.categories());
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        head = new Form<>(page, desk, SceneColumns.SHEET, 2).named(scene -> "scene " + scene.getNumber());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        table = new Table<>(page, desk, "org.backlot.ui.sheet", columns.sheet());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        chooser(table.bar());
        adder(table.bar());
        table.named(Element::getName)
                .onDelete("Take off this scene", elements -> desk.edit("Take off scene " + number(),
                        () -> head.shown().getElements().removeAll(elements)))
                .rows(this::elements);
        desk.follow(page, Scene.class, this::show);
        desk.watch(page, this::forget);
    }

    private void chooser(Composite bar) {
        category = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        category.setItems(categories.stream().map(Category::name).toArray(String[]::new));
        category.select(0);
        category.addListener(SWT.Selection, e -> propose());
        GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(category);
    }

    private void adder(Composite bar) {
        name = new Text(bar, SWT.BORDER);
        name.setMessage("Add to this scene");
        name.addListener(SWT.DefaultSelection, e -> add());
        GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(name);
        proposals = new SimpleContentProposalProvider();
        proposals.setFiltering(true);
        var adapter = new ContentProposalAdapter(name, new TextContentAdapter(), proposals, null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    private void propose() {
        String id = chosen().id();
        proposals.setProposals(desk.session().stream().flatMap(s -> Breakdown.of(s.production(), id))
                .map(Element::getName).sorted().toArray(String[]::new));
    }

    private Category chosen() {
        return categories.get(Math.max(0, category.getSelectionIndex()));
    }

    private void add() {
        Scene scene = head.shown();
        String text = name.getText().strip();
        if (scene == null || text.isEmpty()) {
            return;
        }
        Session session = desk.session().orElseThrow();
        desk.edit("Add " + text + " to scene " + number(),
                () -> new Breakdown(session.production()).tag(scene, chosen().id(), text));
        name.setText("");
        propose();
    }

    private String number() {
        return head.shown() == null ? "" : head.shown().getNumber();
    }

    private void show(Scene scene) {
        if (scene != head.shown()) {
            head.show(scene);
            table.refresh();
            propose();
        }
    }

    private void forget() {
        Scene scene = head.shown();
        boolean gone = scene != null && desk.session().flatMap(s -> s.object(scene.getId())).isEmpty();
        if (gone) {
            head.show(null);
            table.refresh();
        }
    }

    private List<Element> elements() {
        return head.shown() == null ? List.of()
                : head.shown().getElements().stream().sorted(Comparator.comparingInt(columns::order)).toList();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        head.control().setFocus();
    }
}
