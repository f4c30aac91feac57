package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.calendar.ScenePeriods;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.strip.StripFields;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows the breakdown of the strip on which the mouse rests, and what conflicts there. */
final class BoardTip extends ToolTip {

    private static final int WIDTH = 460;

    private final OpenBoard open;
    private final BoardView view;
    private final BoardMouse mouse;

    /** A line of the tip. */
    record Line(String head, String text, Color colour) {

        String whole() {
            return head.isEmpty() ? text : head + "  " + text;
        }
    }

    BoardTip(BoardView view, OpenBoard open, BoardMouse mouse) {
        super(view.control(), RECREATE, false);
        this.view = view;
        this.open = open;
        this.mouse = mouse;
        setPopupDelay(600);
        setShift(new Point(14, 18));
        setHideOnMouseDown(true);
    }

    private BoardRow row(Event event) {
        return view.rows().hit(view.at(event.x, event.y).y).orElse(null);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return row(event);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        BoardRow row = row(event);
        return !mouse.isDragging() && row != null && !lines(row).isEmpty();
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Palette palette = open.desk().palette();
        var area = new Composite(parent, SWT.BORDER);
        area.setBackground(palette.colour("background"));
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(area);
        var text = new StyledText(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setBackground(palette.colour("background"));
        text.setForeground(palette.colour("text"));
        text.setLineSpacing(2);
        List<Line> lines = lines(row(event));
        text.setText(String.join("\n", lines.stream().map(Line::whole).toList()));
        int at = 0;
        for (Line line : lines) {
            if (!line.head().isEmpty()) {
                text.setStyleRange(new StyleRange(at, line.head().length(), line.colour(), null, SWT.BOLD));
            }
            at += line.whole().length() + 1;
        }
        Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        GridDataFactory.fillDefaults().hint(Math.min(WIDTH, size.x), SWT.DEFAULT).applyTo(text);
        return area;
    }

    /** What is known of a row; none where the row says it all. */
    List<Line> lines(BoardRow row) {
        Palette palette = open.desk().palette();
        List<Line> lines = new ArrayList<>();
        List<Conflicts.Conflict> conflicts = List.of();
        if (row.item() instanceof Strip strip) {
            Scene scene = open.plan().scene(strip).orElse(null);
            if (scene != null) {
                head(lines, scene, palette);
                ScenePeriods.of(open.plan().production(), scene).ifPresent(period -> lines.add(new Line("Can be shot",
                        ScenePeriods.words(period), palette.colour("text.secondary"))));
                if (open.owed().has(scene)) {
                    lines.add(new Line("Owed", "was due or begun by " + BoardDrawing.date(open.owed().asOf())
                            + " and is not complete", palette.colour("error")));
                }
                elements(lines, scene, palette);
            }
            conflicts = open.conflicts().of(strip, scene, row.day());
        } else if (row.item() instanceof Banner banner && !banner.getCalled().isEmpty()) {
            lines.add(new Line(Objects.requireNonNullElse(banner.getText(), ""), "", palette.colour("text")));
            lines.add(new Line("Called", open.look().called(banner), palette.colour("text.secondary")));
        } else if (row.type() == BoardRow.Type.BREAK) {
            conflicts = open.conflicts().of(row.day());
        }
        conflicts.forEach(conflict -> {
            lines.add(new Line(conflict.says(), "", palette.colour(Conflicts.colour(List.of(conflict)))));
            conflict.rules().forEach(rule -> lines.add(new Line("Rule", rule.cited(),
                    palette.colour("text.secondary"))));
        });
        return lines;
    }

    private static void head(List<Line> lines, Scene scene, Palette palette) {
        lines.add(new Line(String.join("  ", List.of(text(scene.getNumber()), StripFields.words(scene.getIntExt()),
                text(StripFields.set(scene)), text(scene.getTime()))).strip(),
                Eighths.toString(scene.getEighths()) + " pp", palette.colour("text")));
        if (!text(scene.getSynopsis()).isEmpty()) {
            lines.add(new Line("", scene.getSynopsis().strip(), palette.colour("text")));
        }
        Color faint = palette.colour("text.secondary");
        box(lines, "Location", scene.getLocation(), faint);
        box(lines, "Script day", scene.getScriptDay(), faint);
        box(lines, "Weather", scene.getWeather(), faint);
        box(lines, "Notes", scene.getNotes(), faint);
    }

    private static void box(List<Line> lines, String label, String text, Color colour) {
        if (!text(text).isEmpty()) {
            lines.add(new Line(label, text.strip(), colour));
        }
    }

    private void elements(List<Line> lines, Scene scene, Palette palette) {
        Categories categories = open.look().session().questions().categories();
        Map<Category, List<String>> names = new LinkedHashMap<>();
        categories.all().forEach(category -> scene.getElements().stream()
                .filter(element -> category.id().equals(element.getCategory()))
                .forEach(element -> names.computeIfAbsent(category, c -> new ArrayList<>()).add(name(element))));
        names.forEach((category, all) -> lines.add(new Line(category.name(), String.join(", ", all),
                palette.mark(category))));
    }

    private static String name(Element element) {
        return text(element.getBoardId()).isEmpty() ? text(element.getName())
                : element.getBoardId() + ". " + text(element.getName());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
