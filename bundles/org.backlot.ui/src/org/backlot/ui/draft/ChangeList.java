package org.backlot.ui.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.draft.ElementRename;
import org.backlot.core.draft.SceneChange;
import org.backlot.core.draft.SceneChange.Aspect;
import org.backlot.core.value.Signed;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The changes of a draft, one a line; the box before a line says whether it is accepted. */
final class ChangeList {

    private static final List<String> HEADS = List.of("Scene", "Change", "Heading", "Pages",
            "Days", "Cast days", "Money",
            "Cast and elements", "Look at");
    private static final int[] WIDTHS = {96, 116, 262, 60, 50, 80, 90, 170, 260};
    private static final int CHANGE = 1;
    private static final int FIRST_FIGURE = 3;
    private static final int LAST_FIGURE = 6;

    private final Desk desk;
    private final DraftComparison comparison;
    private final Table table;
    private final Map<String, DraftImpact.OfScene> impact = new HashMap<>();
    private DraftDecisions decisions;
    private boolean all;

    /**
     * @param decided is told of the decisions after each that a person makes
     * @param shown   is told of the change that is selected
     */
    ChangeList(Composite parent, Desk desk, DraftComparison comparison, DraftDecisions decisions,
            Consumer<DraftDecisions> decided, Consumer<SceneChange> shown) {
        this.desk = desk;
        this.comparison = comparison;
        this.decisions = decisions;
        table = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADS.size(); i++) {
            boolean figure = i >= FIRST_FIGURE && i <= LAST_FIGURE;
            var column = new TableColumn(table, figure ? SWT.RIGHT : SWT.LEFT);
            column.setText(HEADS.get(i));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> selected(event, decided, shown));
        fill();
    }

    Table control() {
        return table;
    }

    DraftDecisions decisions() {
        return decisions;
    }

    private void selected(Event event, Consumer<DraftDecisions> decided, Consumer<SceneChange> shown) {
        var item = (TableItem) event.item;
        if (event.detail == SWT.CHECK) {
            decisions = decisions.with(key(item.getData()), item.getChecked());
            paint(item);
            decided.accept(decisions);
        } else if (item.getData() instanceof SceneChange change) {
            shown.accept(change);
        }
    }

    private static String key(Object line) {
        return line instanceof ElementRename rename ? rename.key() : ((SceneChange) line).key();
    }

    /** Accepts or keeps every change of a kind; of all kinds where none is named. */
    void decide(String kind, boolean accept) {
        for (TableItem item : table.getItems()) {
            boolean meant = kind.isEmpty() || kind.equals(kind(item.getData()));
            if (meant && changes(item.getData())) {
                decisions = decisions.with(key(item.getData()), accept);
                item.setChecked(accept);
                paint(item);
            }
        }
    }

    /** Shows scenes that stay as they are as well, or not. */
    void showAll(boolean also) {
        all = also;
        fill();
    }

    /** Shows what each change alone would do. */
    void show(DraftImpact known) {
        impact.clear();
        known.ofScenes().forEach(scene -> impact.put(scene.key(), scene));
        for (TableItem item : table.getItems()) {
            paint(item);
        }
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        List<Object> lines = new ArrayList<>(comparison.renames());
        lines.addAll(all ? comparison.changes() : comparison.toDecide());
        for (Object line : lines) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(line);
            item.setChecked(accepts(line));
            paint(item);
        }
        table.setRedraw(true);
    }

    private boolean accepts(Object line) {
        return line instanceof ElementRename rename ? decisions.accepts(rename) : decisions.accepts((SceneChange) line);
    }

    private static boolean changes(Object line) {
        return !(line instanceof SceneChange change) || change.changes();
    }

    private static String kind(Object line) {
        return line instanceof SceneChange change ? change.kind() : "renamed";
    }

    private void paint(TableItem item) {
        Object line = item.getData();
        item.setText(line instanceof SceneChange change ? cells(change) : cells((ElementRename) line));
        String kind = kind(line);
        item.setImage(CHANGE, Icons.of(icon(kind)));
        boolean open = accepts(line) && changes(line);
        item.setForeground(desk.palette().colour(open ? "text" : "text.disabled"));
        item.setForeground(CHANGE, desk.palette().colour(open ? ink(kind) : "text.disabled"));
        item.setForeground(HEADS.size() - 1, desk.palette().colour("warning"));
    }

    /** The picture of a kind of change. */
    static String icon(String kind) {
        return switch (kind) {
            case "new", "restored" -> "plus";
            case "cut" -> "omit";
            case "moved" -> "travel";
            case "split" -> "day-break";
            case "merged" -> "compare";
            case "renamed" -> "person";
            case "unchanged" -> "scene";
            default -> "edit";
        };
    }

    /** The colour of a kind of change. */
    private static String ink(String kind) {
        return switch (kind) {
            case "new", "restored" -> "ok";
            case "cut" -> "error";
            case "moved", "split", "merged" -> "accent";
            case "unchanged", "renumbered" -> "text.disabled";
            default -> "text";
        };
    }

    private String[] cells(SceneChange change) {
        DraftImpact.OfScene alone = impact.get(change.key());
        String elements = Stream.concat(change.difference().added().stream().map(name -> "+" + name),
                change.difference().removed().stream().map(name -> "−" + name)).collect(Collectors.joining(", "));
        return new String[] {number(change), change.kind() + (change.changes() && !accepts(change) ? " (kept)" : ""),
                change.heading(),
            pages(change.eighths()), alone == null ? "" : Figures.signed(alone.days()),
            alone == null ? "" : Figures.signed(alone.castDays()), alone == null ? "" : Figures.signed(alone.money()),
            elements, change.doubt()};
    }

    /** As 14 → 15 where it gets another number. */
    private static String number(SceneChange change) {
        boolean other = change.difference().aspects().contains(Aspect.NUMBER) && !change.after().isEmpty();
        return other ? change.key() + " → " + change.after().getFirst().number() : change.key();
    }

    private static String pages(int eighths) {
        return Signed.eighths(eighths);
    }

    private String[] cells(ElementRename rename) {
        return new String[] {"", "renamed" + (decisions.accepts(rename) ? "" : " (kept)"),
            rename.before() + " is " + rename.after() + " now", "", "", "", "",
            rename.scenes() + (rename.scenes() == 1 ? " scene" : " scenes"), ""};
    }

    /** The kinds that occur, for a choice of one. */
    List<String> kinds() {
        return Stream.concat(comparison.renames().stream().map(ChangeList::kind),
                comparison.toDecide().stream().map(ChangeList::kind)).distinct()
                .map(kind -> kind.toLowerCase(Locale.ROOT)).toList();
    }
}
