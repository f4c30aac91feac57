package org.backlot.resources.ui.load;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.resources.model.ResourcesPackage;
import org.backlot.resources.ui.Way;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import jakarta.inject.Inject;

/**
 * The hours of everybody, week by week, against what they may work: the overloaded are seen at a glance. A double click
 * goes to the person.
 */
public class LoadPart {

    private static final int MARK = 14;
    private static final LoadMap EMPTY = new LoadMap(List.of(), List.of());

    private final Desk desk;
    private final Picture picture;
    private final Button overOnly;
    private final Canvas legend;
    private LoadMap whole = EMPTY;
    private LoadMap map = EMPTY;
    private String selected;

    @Inject
    public LoadPart(Composite parent, Desk desk, Jump jump) {
        this(parent, desk, new Way(desk, jump));
    }

    /** Goes there another way. */
    public LoadPart(Composite parent, Desk desk, Way way) {
        this.desk = desk;
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        overOnly = new Button(bar, SWT.CHECK);
        overOnly.setText("Only the overloaded");
        legend = new Canvas(bar, SWT.DOUBLE_BUFFERED);
        legend.addListener(SWT.Paint, e -> legend(e.gc));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 22).align(SWT.FILL, SWT.CENTER)
                .applyTo(legend);
        picture = new Picture(page, desk, this::draw);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        picture.control().addListener(SWT.MouseDown, this::click);
        picture.control().addListener(SWT.MouseDoubleClick, e -> row(e).ifPresent(row -> row.person().ifPresent(
                id -> way.to(row.name(), desk.session().flatMap(session -> session.object(id, Person.class)),
                        ResourcesPackage.Literals.PROFILE))));
        picture.control().addListener(SWT.MouseMove, this::tip);
        picture.control().addListener(SWT.KeyDown, this::key);
        picture.control().addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        overOnly.addListener(SWT.Selection, e -> refresh());
        desk.follow(page, Person.class, person -> choose(person.getId()));
        desk.study(page, "Load", copy -> LoadMap.of(copy.production(), copy.questions()), this::show);
    }

    private void show(LoadMap studied) {
        whole = studied == null ? EMPTY : studied;
        refresh();
    }

    private void refresh() {
        map = overOnly.getSelection() ? whole.overOnly() : whole;
        picture.size(map.rows().isEmpty() ? 0 : map.width() + 1, map.rows().isEmpty() ? 0 : map.height() + 1);
        picture.redraw();
        legend.redraw();
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (map.rows().isEmpty()) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(overOnly.getSelection() && !whole.rows().isEmpty() ? "Nobody works more than they may."
                    : "Nobody works on any day. Put scenes on the schedule, and people on the list of people.",
                    visible.x + 16, visible.y + 16, true);
        } else {
            new LoadDrawing(gc, palette, visible, map, selected).draw();
        }
    }

    private void legend(GC gc) {
        Palette palette = desk.palette();
        int x = 0;
        int height = legend.getClientArea().height;
        for (Heat heat : Heat.values()) {
            LoadDrawing.mark(gc, palette, heat, new Rectangle(x, (height - MARK) / 2, MARK, MARK));
            gc.setForeground(palette.colour("text.secondary"));
            Point size = gc.textExtent(heat.says);
            gc.drawText(heat.says, x + MARK + 5, (height - size.y) / 2, true);
            x += MARK + size.x + 21;
        }
        String wrong = "More days, or less rest, than the rules allow";
        gc.setForeground(palette.colour(LoadDrawing.WRONG));
        gc.drawText(wrong, x, (height - gc.textExtent(wrong).y) / 2, true);
    }

    private Optional<LoadMap.Row> row(Event event) {
        Point at = picture.at(event.x, event.y);
        return at.y < picture.visible().y + LoadMap.HEAD ? Optional.empty() : map.row(at.y);
    }

    private void click(Event event) {
        picture.control().setFocus();
        row(event).flatMap(LoadMap.Row::person).ifPresent(this::tell);
    }

    /** Shows the person here and everywhere else. */
    private void tell(String person) {
        choose(person);
        desk.session().flatMap(session -> session.object(person, Person.class))
                .ifPresent(found -> desk.select(List.of(found)));
    }

    private void choose(String person) {
        if (!person.equals(selected)) {
            selected = person;
            map.rows().stream().filter(row -> row.person().filter(person::equals).isPresent()).findFirst()
                    .ifPresent(this::reveal);
            picture.redraw();
        }
    }

    private void reveal(LoadMap.Row row) {
        Rectangle seen = picture.visible();
        int y = LoadMap.HEAD + map.rows().indexOf(row) * LoadMap.ROW;
        int up = y - LoadMap.HEAD < seen.y ? LoadMap.HEAD : 0;
        picture.reveal(new Rectangle(seen.x, y - up, 1, 2 * LoadMap.ROW + up));
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        List<String> all = map.rows().stream().flatMap(row -> row.person().stream()).toList();
        if (step != 0 && !all.isEmpty()) {
            tell(all.get(Math.clamp(all.indexOf(selected) + step, 0, all.size() - 1)));
        }
    }

    private void tip(Event event) {
        Point at = picture.at(event.x, event.y);
        boolean overNames = at.x < picture.visible().x + LoadMap.NAMES;
        picture.tip(row(event).filter(row -> row.person().isPresent())
                .map(row -> overNames ? row.name() : map.says(row, at.x)).orElse(null));
    }

    @Focus
    void focus() {
        picture.control().setFocus();
    }
}
