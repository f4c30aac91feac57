package org.backlot.ui.elements;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.HoldAndDrop;
import org.backlot.core.breakdown.Links;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Shell;

/** What holds for whole categories in this production. */
final class CategoriesDialog {

    private final Shell parent;
    private final Desk desk;
    private final Categories categories;

    CategoriesDialog(Shell parent, Desk desk, Categories categories) {
        this.parent = parent;
        this.desk = desk;
        this.categories = categories;
    }

    private Production production() {
        return desk.session().orElseThrow().production();
    }

    private List<Column<Category, ?>> columns() {
        return List.of(Column.text("Category", 170, Category::name),
                allowed("May be held", HoldAndDrop.HOLD, HoldAndDrop::holds, Category::hold),
                allowed("May be dropped", HoldAndDrop.DROP, HoldAndDrop::drops, Category::drop),
                Column.text("Brings to every scene", 280, this::brings).edit(this::bring));
    }

    private Column<Category, Boolean> allowed(String label, String setting, BiPredicate<HoldAndDrop, String> now,
            Predicate<Category> installed) {
        return Column.of(label, 116, Kind.CHECK,
                (Category category) -> now.test(new HoldAndDrop(production(), categories), category.id()))
                .edit((category, yes) -> HoldAndDrop.choose(production(), setting, category.id(),
                        HoldAndDrop.state(yes, installed.test(category))));
    }

    private String brings(Category category) {
        return new Links(production()).ofCategory(category.id()).stream().map(Element::getName)
                .collect(Collectors.joining(", "));
    }

    private void bring(Category category, String names) {
        Links.choose(production(), category.id(), ElementNames.of(production(), names));
    }

    void open() {
        new Frame(parent, "Categories").say("What holds for the elements of a category in this production, unless an "
                + "element says otherwise. What a category brings goes on a sheet with each of its elements; type "
                + "names, with commas between them.").open(area -> {
                    Table<Category> table = new Table<>(area, desk, "org.backlot.ui.categories", columns())
                            .named(Category::name).rows(categories::all);
                    GridDataFactory.fillDefaults().grab(true, true).hint(720, 460).applyTo(table.control());
                    table.grid().forceFocus();
                });
    }
}
