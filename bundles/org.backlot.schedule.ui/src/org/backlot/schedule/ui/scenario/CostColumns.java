package org.backlot.schedule.ui.scenario;

import java.util.List;

import org.backlot.schedule.cost.BoardCost;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** The lines of the cost of a board: what, how often, at which rate, and who says so. */
public final class CostColumns {

    private CostColumns() {
    }

    /** The columns. */
    public static List<Column<BoardCost.Item, ?>> all() {
        return List.of(Column.text("Kind", 96, item -> Weighed.words(item.kind())),
                Column.text("What", 130, BoardCost.Item::label),
                Column.of("Count", 56, Kind.DECIMAL, BoardCost.Item::count),
                Column.of("Rate", 84, Kind.MONEY, BoardCost.Item::rate),
                Column.of("Amount", 96, Kind.MONEY, BoardCost.Item::amount),
                Column.text("", 46, item -> item.currency().getCurrencyCode()),
                Column.text("Where from", 260, item -> item.source().says()));
    }
}
