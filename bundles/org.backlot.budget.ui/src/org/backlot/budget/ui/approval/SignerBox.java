package org.backlot.budget.ui.approval;

import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses who works here. */
public final class SignerBox {

    private static final int WIDTH = 110;

    private final Signer signer;
    private final Combo combo;
    private List<Person> people = List.of();

    /** @param chosen told when another was chosen */
    public SignerBox(Composite bar, Desk desk, Runnable chosen) {
        signer = new Signer(desk);
        var whole = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(whole);
        var label = new Label(whole, SWT.NONE);
        label.setText("I am");
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        combo = new Combo(whole, SWT.READ_ONLY);
        combo.setToolTipText("In whose name you decide on money");
        combo.addListener(SWT.Selection, e -> {
            signer.is(people.get(combo.getSelectionIndex()));
            chosen.run();
        });
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        desk.watch(whole, List.of(Person.class), this::refresh);
    }

    /** Shows who it is now. */
    public void refresh() {
        people = signer.people();
        combo.setItems(people.stream().map(Signer::words).toArray(String[]::new));
        combo.select(signer.person().map(people::indexOf).orElse(-1));
    }

    /** Who works here. */
    public Signer signer() {
        return signer;
    }
}
