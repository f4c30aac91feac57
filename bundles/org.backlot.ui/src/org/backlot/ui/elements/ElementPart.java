package org.backlot.ui.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.breakdown.Usage;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The element that is selected: what is known of it, where it is used, and the files that belong to it. */
public class ElementPart {

    /** A place where it is used. */
    record Place(Identified object, String where, String what, Integer eighths) {
    }

    private final Desk desk;
    private final Form<Element> form;
    private final Table<Place> uses;
    private final AttachmentsBox files;
    private final Label summary;

    @Inject
    public ElementPart(Composite parent, Desk desk, Backlot backlot, Jump jump) {
        this(parent, desk, backlot.categories(), new AskingDialogs(parent.getShell(), backlot.categories()), jump::to,
                new FilesOfTheDesktop(parent.getShell()));
    }

    /**
     * @param jump    goes to where an object is shown
     * @param desktop chooses files and opens them
     */
    public ElementPart(Composite parent, Desk desk, Categories categories, Asking asking, Consumer<Identified> jump,
            Desktop desktop) {
        this.desk = desk;
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var verbs = new ElementVerbs(desk, categories, Map::of, asking);
        form = new Form<>(page, desk, new ElementColumns(desk, categories, verbs).inspector(), 2)
                .named(Element::getName);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        summary = new Label(page, SWT.NONE);
        summary.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).applyTo(summary);
        var below = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        uses = new Table<>(below, desk, "org.backlot.ui.element.uses", List.of(
                Column.text("Used in", 110, Place::where), Column.text("What", 220, Place::what),
                Column.of("Pages", 60, Kind.EIGHTHS, Place::eighths)));
        uses.onOpen(place -> jump.accept(place.object()))
                .action("Go there", "right", places -> jump.accept(places.getFirst().object()))
                .rows(this::places);
        files = new AttachmentsBox(below, desk, form::shown, desktop);
        below.setWeights(50, 50);
        desk.follow(page, Element.class, this::show);
        desk.watch(page, this::forget);
    }

    private void show(Element element) {
        if (element != form.shown()) {
            form.show(element);
            uses.refresh();
            files.refresh();
        }
    }

    private void forget() {
        Element element = form.shown();
        if (element != null && desk.session().flatMap(s -> s.object(element.getId())).isEmpty()) {
            form.show(null);
            uses.refresh();
            files.refresh();
        }
    }

    private List<Place> places() {
        Element element = form.shown();
        Session session = desk.session().orElse(null);
        if (element == null || session == null || session.object(element.getId()).isEmpty()) {
            summary.setText("Select an element");
            return List.of();
        }
        Usage usage = new Elements(session).usage(element);
        summary.setText(ElementVerbs.says(usage).replace("&", "&&"));
        List<Place> places = new ArrayList<>();
        for (Scene scene : usage.scenes()) {
            places.add(new Place(scene, "Scene " + scene.getNumber(), scene.getHeading(), scene.getEighths()));
        }
        usage.others().forEach(other -> places.add(new Place(other.object(), other.section(), other.says(), null)));
        return places;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        form.control().setFocus();
    }
}
