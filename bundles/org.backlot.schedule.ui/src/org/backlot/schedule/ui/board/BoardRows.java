package org.backlot.schedule.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.schedule.board.Gap;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;

/** The rows of a stripboard, from the top. */
public final class BoardRows {

    /** No board. */
    public static final BoardRows NONE = new BoardRows(List.of());

    private final List<BoardRow> all;
    private final int height;
    private final Map<Item, BoardRow> byItem = new IdentityHashMap<>();

    private BoardRows(List<BoardRow> all) {
        this(all, all.isEmpty() ? 0 : all.getLast().bottom());
    }

    private BoardRows(List<BoardRow> all, int height) {
        this.all = List.copyOf(all);
        this.height = height;
        all.stream().filter(row -> row.item() != null).forEach(row -> byItem.put(row.item(), row));
    }

    /** The days, and below them the boneyard. */
    public static BoardRows of(Plan plan, BoardShape shape) {
        List<BoardRow> rows = new ArrayList<>();
        days(rows, plan, shape);
        boneyard(rows, plan, shape);
        return new BoardRows(rows);
    }

    /** The days alone. */
    public static BoardRows days(Plan plan, BoardShape shape) {
        List<BoardRow> rows = new ArrayList<>();
        days(rows, plan, shape);
        return new BoardRows(rows);
    }

    /** The boneyard alone. */
    public static BoardRows boneyard(Plan plan, BoardShape shape) {
        List<BoardRow> rows = new ArrayList<>();
        boneyard(rows, plan, shape);
        return new BoardRows(rows);
    }

    /** The days of each unit, so that those of one date begin at one height; the boneyard is in none. */
    public static Map<String, BoardRows> lanes(Plan plan, BoardShape shape) {
        Map<String, List<BoardRow>> lanes = new LinkedHashMap<>();
        plan.days().forEach(day -> lanes.putIfAbsent(day.unit(), new ArrayList<>()));
        int top = 0;
        for (LocalDate date : plan.days().stream().map(PlannedDay::date).distinct().sorted().toList()) {
            int begin = top;
            for (PlannedDay day : plan.days().stream().filter(one -> one.date().equals(date)).toList()) {
                List<BoardRow> rows = lanes.get(day.unit());
                int from = Math.max(begin, rows.isEmpty() ? 0 : rows.getLast().bottom());
                List<BoardRow> block = new ArrayList<>();
                day(block, day, shape, from);
                rows.addAll(block);
                top = Math.max(top, block.getLast().bottom());
            }
        }
        Map<String, BoardRows> all = new LinkedHashMap<>();
        int height = top;
        lanes.forEach((unit, rows) -> all.put(unit, new BoardRows(rows, height)));
        return all;
    }

    private static void days(List<BoardRow> rows, Plan plan, BoardShape shape) {
        UnitDays calendars = UnitDays.of(plan.production(), plan.board());
        Map<String, LocalDate> before = new HashMap<>();
        for (PlannedDay day : plan.days()) {
            LocalDate last = before.put(day.unit(), day.date());
            if (!shape.shows(day)) {
                continue;
            }
            if (last != null) {
                for (Gap gap : Gap.between(calendars.of(day.unit()), last, day.date())) {
                    add(rows, BoardRow.Type.GAP, day, null, 0, gap, shape.gap(), 0);
                }
            }
            day(rows, day, shape, 0);
        }
    }

    private static void day(List<BoardRow> rows, PlannedDay day, BoardShape shape, int from) {
        if (!shape.folded().contains(day.day())) {
            items(rows, day, day.day().getItems(), shape, from);
        }
        add(rows, BoardRow.Type.BREAK, day, null, day.day().getItems().size(), null, shape.dayBreak(day), from);
    }

    private static void boneyard(List<BoardRow> rows, Plan plan, BoardShape shape) {
        add(rows, BoardRow.Type.BONEYARD, null, null, 0, null, shape.head(), 0);
        items(rows, null, plan.board().getBoneyard(), shape, 0);
    }

    private static void items(List<BoardRow> rows, PlannedDay day, List<Item> items, BoardShape shape, int from) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            add(rows, BoardRow.Type.ITEM, day, item, i, null,
                    item instanceof Banner ? shape.banner() : shape.strip(), from);
        }
    }

    /** @param from where the first row begins */
    private static void add(List<BoardRow> rows, BoardRow.Type type, PlannedDay day, Item item, int index, Gap gap,
            int height, int from) {
        int top = rows.isEmpty() ? from : rows.getLast().bottom();
        rows.add(new BoardRow(type, day, item, index, gap, top, height));
    }

    public List<BoardRow> all() {
        return all;
    }

    /** The strips and banners that are shown, in their order. */
    public List<Item> items() {
        return all.stream().map(BoardRow::item).filter(item -> item != null).toList();
    }

    /** How high all rows are. */
    public int height() {
        return height;
    }

    /** The row of a strip or banner, if it is shown. */
    public Optional<BoardRow> of(Item item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** The row at a height; the last one below all. Empty where there are no rows. */
    public Optional<BoardRow> at(int y) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(index(y)));
    }

    /** The row that lies at a height; empty where none does. */
    Optional<BoardRow> hit(int y) {
        return at(y).filter(row -> y >= row.top() && y < row.bottom());
    }

    private int index(int y) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (all.get(middle).top() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The rows between two heights, and no others are looked at. */
    public List<BoardRow> between(int top, int bottom) {
        return all.isEmpty() ? List.of() : all.subList(index(top), index(bottom) + 1);
    }

    /** The row that comes some rows after another; empty beyond the ends. Gaps do not count. */
    public Optional<BoardRow> next(BoardRow row, int way) {
        for (int i = index(row.top()) + way; i >= 0 && i < all.size(); i += way) {
            if (all.get(i).type() != BoardRow.Type.GAP) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** Where strips that are dropped at a height land. */
    public Optional<Landing> landing(int y) {
        return at(Math.max(0, y)).map(row -> switch (row.type()) {
            case ITEM -> row.isLower(y) ? new Landing(row.day(), row.index() + 1, row.bottom())
                    : new Landing(row.day(), row.index(), row.top());
            case GAP -> new Landing(row.day(), 0, row.bottom());
            case BONEYARD -> new Landing(null, 0, row.bottom());
            case BREAK -> row.isLower(y) ? after(row) : new Landing(row.day(), row.index(), row.top());
        });
    }

    /** The beginning of the next day; the end of this one where none follows. */
    private Landing after(BoardRow dayBreak) {
        return next(dayBreak, 1).filter(row -> row.day() != null)
                .map(row -> new Landing(row.day(), 0, dayBreak.bottom()))
                .orElse(new Landing(dayBreak.day(), dayBreak.index(), dayBreak.top()));
    }

    /** Where days that are dropped at a height land: the index is that of the day before which they would stand. */
    public Optional<Landing> landingOfDays(int y, List<PlannedDay> days) {
        BoardRow row = at(Math.max(0, y)).orElse(null);
        if (row == null || row.day() == null) {
            return Optional.empty();
        }
        List<BoardRow> block = all.stream().filter(other -> other.day() == row.day()
                && other.type() != BoardRow.Type.GAP).toList();
        int top = block.getFirst().top();
        int bottom = block.getLast().bottom();
        int place = days.indexOf(row.day());
        return Optional.of(y > (top + bottom) / 2 ? new Landing(row.day(), place + 1, bottom)
                : new Landing(row.day(), place, top));
    }
}
