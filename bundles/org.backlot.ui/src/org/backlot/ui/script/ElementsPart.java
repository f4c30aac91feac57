package org.backlot.ui.script;

import java.util.Comparator;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Everything that the script needs: cast, props, vehicles, sets and all other categories. */
public class ElementsPart {

    private final Table<Element> table;
    private final ElementColumns columns;

    @Inject
    public ElementsPart(Composite parent, Desk desk, Backlot backlot) {
        columns = new ElementColumns(desk, backlot.categories());
        table = new Table<>(parent, desk, "org.backlot.ui.elements", columns.table())
                .named(Element::getName)
                .button("Number Cast", "cast", () -> desk.edit("Number cast",
                        () -> desk.session().ifPresent(s -> Breakdown.numberCast(s.production()))))
                .onDelete("Delete", elements -> desk.session().ifPresent(session -> desk.edit("Delete elements",
                        () -> elements.forEach(session::delete))))
                .follow(Element.class)
                .rows(() -> desk.session().map(this::elements).orElse(List.of()));
    }

    private List<Element> elements(Session session) {
        return session.production().getElements().stream().sorted(Comparator.comparingInt(columns::order)).toList();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().setFocus();
    }
}
