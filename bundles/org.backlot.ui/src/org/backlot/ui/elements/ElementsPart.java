package org.backlot.ui.elements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.BoardIds;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.MenuItems;
import org.backlot.ui.kit.RowDragging;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Everything that the script needs: cast, props, vehicles, sets and all other categories. */
public class ElementsPart {

    private static final String NAME = "Name";
    private static final String INSPECTOR = "org.backlot.ui.element";

    private final Desk desk;
    private final Categories categories;
    private final ElementColumns columns;
    private final ElementVerbs verbs;
    private final Table<Element> table;
    private Combo category;
    private Map<String, Figures> figures = Map.of();

    @Inject
    public ElementsPart(Composite parent, Desk desk, Backlot backlot) {
        this(parent, desk, backlot.categories(), new AskingDialogs(parent.getShell(), backlot.categories()));
        desk.study(table.control(), "Elements", copy -> Figures.of(copy.production(), copy.questions()), this::show);
    }

    /** @param asking asks a person what has to be known */
    public ElementsPart(Composite parent, Desk desk, Categories categories, Asking asking) {
        this.desk = desk;
        this.categories = categories;
        verbs = new ElementVerbs(desk, categories, () -> figures, asking);
        columns = new ElementColumns(desk, categories, verbs);
        List<Column<Element, ?>> all = columns.table(() -> figures);
        table = new Table<>(parent, desk, "org.backlot.ui.elements", all);
        choices(table.bar());
        table.named(Element::getName)
                .button("New\u2026", "new", this::make)
                .button("Merge\u2026", "element", () -> verbs.merge(table.selected()))
                .button("Renumber", "line", this::renumber)
                .button("Categories\u2026", "settings", this::categories)
                .action("Details", "info", rows -> inspect())
                .action("Rename\u2026", "edit", rows -> verbs.rename(rows.getFirst()))
                .action("Merge into one\u2026", "element", verbs::merge)
                .onDelete("Delete\u2026", verbs::delete)
                .onOpen(element -> inspect())
                .follow(Element.class)
                .rows(() -> desk.session().map(this::elements).orElse(List.of()));
        new RowDragging<>(table, desk).by(all.stream().map(Column::label).toList().indexOf(NAME));
    }

    private void choices(Composite bar) {
        category = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        category.setItems(categories.all().stream().map(Category::name).toArray(String[]::new));
        category.add("All categories", 0);
        category.select(0);
        category.setVisibleItemCount(30);
        category.addListener(SWT.Selection, e -> table.refresh());
        category.setToolTipText("Shows the elements of one category");
        GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(category);
    }

    private void show(Map<String, Figures> now) {
        figures = now == null ? Map.of() : now;
        table.refresh();
    }

    private List<Element> elements(Session session) {
        int chosen = category.getSelectionIndex();
        String id = chosen <= 0 ? null : categories.all().get(chosen - 1).id();
        return session.production().getElements().stream().filter(e -> id == null || id.equals(e.getCategory()))
                .sorted(Comparator.comparingInt(columns::order)).toList();
    }

    /** The category that is shown, or that of what is selected, or the first. */
    private String category() {
        int chosen = category.getSelectionIndex();
        return chosen > 0 ? categories.all().get(chosen - 1).id()
                : table.selected().stream().findFirst().map(Element::getCategory)
                        .orElseGet(() -> categories.all().stream().findFirst().map(Category::id).orElse(Category.CAST));
    }

    private void make() {
        verbs.make(category()).ifPresent(element -> {
            table.refresh();
            table.select(List.of(element));
        });
    }

    private void renumber() {
        if (desk.session().isEmpty()) {
            return;
        }
        String id = category();
        var menu = new MenuItems(table.control());
        menu.add(categories.nameOf(id) + " by scenes, the most first",
                () -> verbs.renumber(id, BoardIds.Order.SCENES));
        menu.add(categories.nameOf(id) + " as they come in the script",
                () -> verbs.renumber(id, BoardIds.Order.SCRIPT));
        menu.add(categories.nameOf(id) + " by the alphabet", () -> verbs.renumber(id, BoardIds.Order.NAME));
        menu.add("Number the cast that has no board ids", verbs::numberCast);
        menu.pop();
    }

    private void categories() {
        if (desk.session().isPresent()) {
            new CategoriesDialog(table.control().getShell(), desk, categories).open();
        }
    }

    private void inspect() {
        desk.ask(EPartService.class).ifPresent(parts -> parts.showPart(INSPECTOR, PartState.VISIBLE));
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().setFocus();
    }
}
