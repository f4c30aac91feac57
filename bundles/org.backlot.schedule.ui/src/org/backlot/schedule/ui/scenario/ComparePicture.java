package org.backlot.schedule.ui.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.scenario.BoardComparison.Change;
import org.backlot.schedule.scenario.Placement;
import org.backlot.schedule.strip.StripPaper;
import org.backlot.schedule.ui.board.FittedText;
import org.backlot.schedule.ui.board.StripInk;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Two boards side by side, the first at the left: strips in their colours, and a line from where a scene was to where
 * it went. Arrow keys go from strip to strip and to the other side.
 */
public final class ComparePicture {

    private static final int LEAST = 300;
    private static final int GUTTER = 90;
    private static final int MARK = 5;
    private static final int NUMBER = 44;
    private static final int PLACE = 34;
    private static final int PAGES = 44;
    private static final int FAINT = 110;
    private static final int PAD = 5;

    private final Picture picture;
    private final Consumer<String> chosen;
    private final FittedText texts = new FittedText();
    private Compared compared;
    private CompareRows rows = new CompareRows(List.of());
    private Map<String, Moved> scenes = Map.of();
    private CompareRows.Cell at;

    /** @param chosen gets the id of a scene that a person goes to */
    ComparePicture(Composite parent, Desk desk, Consumer<String> chosen) {
        this.chosen = chosen;
        picture = new Picture(parent, desk, this::draw);
        picture.control().addListener(SWT.Resize, e -> size());
        picture.control().addListener(SWT.MouseDown, this::press);
        picture.control().addListener(SWT.KeyDown, this::key);
        picture.control().addListener(SWT.FocusIn, e -> picture.redraw());
        picture.control().addListener(SWT.FocusOut, e -> picture.redraw());
        picture.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = at == null ? "Two boards side by side" : Objects.toString(scenes.get(at.scene()).line());
            }
        });
    }

    /** The canvas. */
    public Picture picture() {
        return picture;
    }

    public CompareRows rows() {
        return rows;
    }

    /** The strip that the keyboard is on; empty at first. */
    public Optional<CompareRows.Cell> at() {
        return Optional.ofNullable(at);
    }

    /** Shows a comparison; null shows none. */
    void show(Compared now, List<DayPair> pairs) {
        compared = now;
        rows = new CompareRows(pairs);
        scenes = new HashMap<>();
        if (now != null) {
            now.comparison().scenes().forEach(scene -> scenes.put(scene.id(), Moved.of(scene, now.scenes())));
        }
        at = at == null ? null : rows.of(at.scene(), at.second()).orElse(null);
        size();
    }

    /** Goes to a scene: to where it is on the second, else to where it was on the first. */
    void go(String scene) {
        if (at == null || !at.scene().equals(scene)) {
            rows.of(scene, true).or(() -> rows.of(scene, false)).ifPresent(this::reveal);
        }
    }

    private void reveal(CompareRows.Cell cell) {
        at = cell;
        picture.reveal(new Rectangle(0, Math.max(0, cell.top() - CompareRows.HEAD), 1, 2 * CompareRows.HEAD
                + CompareRows.LINE));
        picture.redraw();
    }

    private void size() {
        picture.size(2 * LEAST + GUTTER, rows.height());
        picture.redraw();
    }

    private int side() {
        return Math.max(LEAST, ((int) (picture.control().getClientArea().width / picture.zoom()) - GUTTER) / 2);
    }

    private int left(boolean second) {
        return second ? side() + GUTTER : 0;
    }

    private void press(Event event) {
        picture.control().setFocus();
        var point = picture.at(event.x, event.y);
        boolean second = point.x > side() + GUTTER / 2;
        rows.at(point.y, second).ifPresent(this::choose);
    }

    private void choose(CompareRows.Cell cell) {
        reveal(cell);
        chosen.accept(cell.scene());
        picture.control().getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private void key(Event event) {
        if (rows.cells().isEmpty()) {
            return;
        }
        Optional<CompareRows.Cell> first = Optional.of(rows.cells().getFirst());
        Optional<CompareRows.Cell> next = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> at == null ? first : rows.away(at, 1);
            case SWT.ARROW_UP -> at == null ? first : rows.away(at, -1);
            case SWT.PAGE_DOWN -> at == null ? first : rows.away(at, 10);
            case SWT.PAGE_UP -> at == null ? first : rows.away(at, -10);
            case SWT.ARROW_RIGHT -> at == null ? first : at.second() ? Optional.empty() : rows.across(at);
            case SWT.ARROW_LEFT -> at == null ? first : at.second() ? rows.across(at) : Optional.empty();
            default -> Optional.empty();
        };
        next.ifPresent(this::choose);
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (compared == null) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText("Choose two boards above.", PAD, PAD, true);
            return;
        }
        var ink = new StripInk(palette, compared.colours());
        lines(gc, palette, visible);
        rows.days().stream().filter(day -> CompareRows.isIn(day.top(), CompareRows.HEAD, visible))
                .forEach(day -> head(gc, palette, day));
        rows.cells().stream().filter(cell -> CompareRows.isIn(cell.top(), CompareRows.LINE, visible))
                .forEach(cell -> strip(gc, palette, ink, cell));
    }

    private void head(GC gc, Palette palette, CompareRows.Day day) {
        int x = left(day.second());
        gc.setBackground(palette.colour("strip.day-break"));
        gc.setForeground(palette.colour("strip.day-break.text"));
        gc.fillRectangle(x, day.top(), side(), CompareRows.HEAD);
        Placement its = day.day();
        int eighths = its.scenes().stream().mapToInt(Placement.Placed::eighths).sum();
        String pages = Eighths.toString(eighths) + " pp";
        int end = x + side() - PAD - gc.textExtent(pages).x;
        text(gc, its.name() + "  \u00b7  " + Kind.DATE.show(its.date())
                + (its.unit().isEmpty() ? "" : "  \u00b7  " + its.unit()), x + PAD, day.top() + 3, end - x - 2 * PAD);
        gc.drawText(pages, end, day.top() + 3, true);
    }

    private void strip(GC gc, Palette palette, StripInk ink, CompareRows.Cell cell) {
        int x = left(cell.second());
        int y = cell.top();
        Moved moved = scenes.get(cell.scene());
        Scene scene = moved.scene();
        StripPaper paper = scene == null ? StripPaper.OMITTED : StripPaper.of(scene,
                compared.lights().getOrDefault(cell.scene(), Light.DAY));
        gc.setBackground(ink.paper(paper));
        gc.fillRectangle(x, y, side(), CompareRows.LINE);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(x, y + CompareRows.LINE - 1, x + side(), y + CompareRows.LINE - 1);
        gc.setForeground(ink.ink(paper));
        int what = moved.differs() ? gc.textExtent(moved.what()).x + 2 * PAD : 0;
        text(gc, moved.number(), x + MARK + PAD, y + 2, NUMBER - PAD);
        if (scene != null) {
            text(gc, place(scene), x + MARK + NUMBER, y + 2, PLACE);
        }
        text(gc, set(moved), x + MARK + NUMBER + PLACE, y + 2, side() - NUMBER - PLACE - PAGES - what - 3 * PAD);
        text(gc, Eighths.toString(cell.eighths()), x + side() - PAGES, y + 2, PAGES - PAD);
        if (moved.differs()) {
            gc.drawText(moved.what(), x + side() - PAGES - what, y + 2, true);
            gc.setBackground(palette.colour(Moved.colour(moved.change().change())));
            gc.fillRectangle(cell.second() ? x : x + side() - MARK, y, MARK, CompareRows.LINE - 1);
        }
        if (at != null && at.scene().equals(cell.scene())) {
            gc.setForeground(palette.colour("accent"));
            gc.setLineWidth(at.equals(cell) && picture.control().isFocusControl() ? 3 : 1);
            gc.drawRectangle(x + 1, y + 1, side() - 3, CompareRows.LINE - 4);
            gc.setLineWidth(1);
        }
    }

    /** From where scenes were to where they went, those that stayed faintly; the one that is chosen on top. */
    private void lines(GC gc, Palette palette, Rectangle visible) {
        for (CompareRows.Cell from : rows.cells()) {
            if (!from.second()) {
                rows.of(from.scene(), true).filter(to -> CompareRows.isIn(Math.min(from.top(), to.top()),
                        Math.abs(to.top() - from.top()) + CompareRows.LINE, visible))
                        .ifPresent(to -> line(gc, palette, from, to));
            }
        }
    }

    private void line(GC gc, Palette palette, CompareRows.Cell from, CompareRows.Cell to) {
        Change change = scenes.get(from.scene()).change().change();
        boolean chosenOne = at != null && at.scene().equals(from.scene());
        gc.setForeground(palette.colour(chosenOne ? "accent" : Moved.colour(change)));
        gc.setAlpha(chosenOne ? 255 : FAINT);
        gc.setLineWidth(chosenOne ? 3 : 1);
        var path = new Path(gc.getDevice());
        int x = side();
        path.moveTo(x, from.middle());
        path.cubicTo(x + GUTTER / 2f, from.middle(), x + GUTTER / 2f, to.middle(), x + GUTTER, to.middle());
        gc.drawPath(path);
        path.dispose();
        gc.setAlpha(255);
        gc.setLineWidth(1);
    }

    private static String place(Scene scene) {
        return switch (scene.getIntExt()) {
            case INT -> "INT";
            case EXT -> "EXT";
            case INT_EXT -> "I/E";
            case NONE -> "";
        };
    }

    private static String set(Moved moved) {
        Scene scene = moved.scene();
        return scene == null || scene.getSet() == null ? Objects.requireNonNullElse(moved.heading(), "")
                : scene.getSet().getName() + (scene.getTime() == null ? "" : ", " + scene.getTime());
    }

    private void text(GC gc, String text, int x, int y, int room) {
        gc.drawText(texts.fit(gc, text, room, false), x, y, true);
    }
}
