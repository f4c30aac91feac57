package org.backlot.ui.script;

import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.ui.elements.Asking;
import org.backlot.ui.elements.AskingDialogs;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Dragging;
import org.backlot.ui.kit.Form;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import jakarta.inject.Inject;

/** The breakdown sheet of the scene that is selected, as crews know it: its head, and all that it needs in boxes. */
public class SheetPart {

    private static final int UNITS = 12;
    private static final List<Column<Scene, ?>> HEAD = List.of(SceneColumns.NUMBER, SceneColumns.PLACE,
            SceneColumns.SET, SceneColumns.TIME, SceneColumns.LENGTH, SceneColumns.PAGE, SceneColumns.SCRIPT_DAY,
            SceneColumns.SEQUENCE, SceneColumns.UNIT, SceneColumns.LOCATION, SceneColumns.SHOOTING_TIME,
            SceneColumns.WEATHER, SceneColumns.SYNOPSIS);
    private static final int[] SPANS = {2, 2, 5, 3, 2, 2, 2, 3, 3, 5, 4, 3, 12};

    private final Desk desk;
    private final ScrolledComposite sight;
    private final Composite page;
    private final SheetHead top;
    private final Form<Scene> head;
    private final SheetBoxes boxes;
    private final FoldedCategories folded;
    private final Form<Scene> foot;

    @Inject
    public SheetPart(Composite parent, Desk desk, Backlot backlot) {
        this(parent, desk, backlot.categories(), new AskingDialogs(parent.getShell(), backlot.categories()));
    }

    /** @param asking asks a person before other scenes follow what is done on this sheet */
    public SheetPart(Composite parent, Desk desk, Categories categories, Asking asking) {
        this.desk = desk;
        var dragged = new DraggedElements(desk, categories, asking);
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        top = new SheetHead(whole, desk, this::go);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(whole.getChildren()[0]);
        sight = new ScrolledComposite(whole, SWT.V_SCROLL);
        sight.setExpandHorizontal(true);
        sight.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sight);
        page = new Composite(sight, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
        sight.setContent(page);
        var table = new SceneTable(desk);
        head = Form.paper(page, desk, HEAD.stream().<Column<Scene, ?>>map(table::offering).toList(), UNITS, SPANS)
                .named(SheetPart::name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        boxes = new SheetBoxes(page, desk, categories, dragged, this::resized);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(boxes.control());
        folded = new FoldedCategories(page, desk, boxes::open, boxes::takes, boxes::take);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folded.control());
        foot = Form.<Scene>paper(page, desk, List.of(SceneColumns.NOTES), UNITS, UNITS).named(SheetPart::name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot.control());
        sight.addListener(SWT.Resize, e -> resized());
        keys(whole);
        Dragging.onto(whole, Element.class, new Dragging.Goal<Element>() {
            @Override
            public boolean takes(List<Element> elements, Point at) {
                return dragged.canTag(head.shown(), elements);
            }

            @Override
            public void drop(List<Element> elements, Point at) {
                dragged.tag(head.shown(), elements);
            }
        });
        desk.follow(page, Scene.class, this::show);
        desk.watch(whole, this::refresh);
    }

    private static String name(Scene scene) {
        return "scene " + scene.getNumber();
    }

    /** Keys that hold everywhere on the sheet, whatever field has the keyboard. */
    private void keys(Composite whole) {
        Listener keys = event -> {
            if (event.widget instanceof Control control && within(control, whole)) {
                key(event);
            }
        };
        whole.getDisplay().addFilter(SWT.KeyDown, keys);
        whole.addDisposeListener(e -> whole.getDisplay().removeFilter(SWT.KeyDown, keys));
    }

    private static boolean within(Control control, Composite whole) {
        return control == whole || control.getParent() != null && within(control.getParent(), whole);
    }

    private void key(Event event) {
        boolean alt = event.stateMask == SWT.ALT;
        boolean back = alt && event.keyCode == SWT.ARROW_LEFT || event.stateMask == 0 && event.keyCode == SWT.PAGE_UP;
        boolean on = alt && event.keyCode == SWT.ARROW_RIGHT || event.stateMask == 0 && event.keyCode == SWT.PAGE_DOWN;
        if (back || on) {
            event.doit = false;
            event.type = SWT.None;
            go(on ? 1 : -1);
        }
    }

    private void go(int by) {
        List<Scene> scenes = scenes();
        int at = place(head.shown()) + by;
        if (at >= 0 && at < scenes.size()) {
            show(scenes.get(at));
            desk.select(List.of(scenes.get(at)));
            Control focus = page.getDisplay().getFocusControl();
            if (focus == null || !within(focus, page.getShell()) || !focus.isVisible()) {
                top.focus();
            }
        }
    }

    private List<Scene> scenes() {
        return desk.session().map(s -> s.production().getScript()).map(script -> (List<Scene>) script.getScenes())
                .orElse(List.of());
    }

    private int place(Scene scene) {
        return scene == null ? -1 : scenes().indexOf(scene);
    }

    private void show(Scene scene) {
        if (scene != head.shown()) {
            head.show(scene);
            foot.show(scene);
            sight.setOrigin(0, 0);
            refresh();
        }
    }

    private void refresh() {
        Scene scene = head.shown();
        int at = place(scene);
        if (scene != null && at < 0) {
            head.show(null);
            foot.show(null);
        }
        Scene shown = head.shown();
        top.show(shown, "Sheet " + (at + 1) + " of " + scenes().size());
        page.setVisible(shown != null);
        boxes.show(shown);
        if (folded.show(boxes.folded())) {
            resized();
        }
    }

    private void resized() {
        if (folded != null) {
            folded.show(boxes.folded());
        }
        int width = sight.getClientArea().width;
        page.layout(true, true);
        sight.setMinSize(page.computeSize(Math.max(200, width), SWT.DEFAULT));
        boxes.control().layout();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        head.control().setFocus();
    }
}
