package org.backlot.ui.kit;

import java.util.List;

import org.backlot.core.model.Person;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses who works here. */
public final class WorkerBox {

    private static final int WIDTH = 110;

    private final Worker worker;
    private final Combo combo;
    private List<Person> people = List.of();

    /**
     * @param tip    what that is for
     * @param chosen told when another was chosen
     */
    public WorkerBox(Composite bar, Desk desk, String tip, Runnable chosen) {
        worker = new Worker(desk);
        var whole = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(whole);
        var label = new Label(whole, SWT.NONE);
        label.setText("I am");
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        combo = new Combo(whole, SWT.READ_ONLY);
        combo.setToolTipText(tip);
        combo.addListener(SWT.Selection, e -> {
            worker.is(people.get(combo.getSelectionIndex()));
            chosen.run();
        });
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        desk.watch(whole, List.of(Person.class), this::refresh);
    }

    /** Shows who it is now. */
    public void refresh() {
        people = worker.people();
        combo.setItems(people.stream().map(Worker::words).toArray(String[]::new));
        combo.select(worker.person().map(people::indexOf).orElse(-1));
    }
}
