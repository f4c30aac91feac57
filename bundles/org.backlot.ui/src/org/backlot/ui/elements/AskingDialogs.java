package org.backlot.ui.elements;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.Element;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.NameDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks by dialogs. */
public final class AskingDialogs implements Asking {

    private final Shell shell;
    private final Categories categories;

    public AskingDialogs(Shell shell, Categories categories) {
        this.shell = shell;
        this.categories = categories;
    }

    @Override
    public Optional<String> name(String title, String message, String proposal, Function<String, String> fault) {
        return new NameDialog(shell, title, "OK", message, fault).ask(proposal);
    }

    @Override
    public Optional<Element> kept(List<Element> elements, String message) {
        var chosen = new AtomicReference<>(elements.getFirst());
        return new Frame(shell, "Merge").accept("Merge", () -> true).say(message)
                .open(area -> elements.forEach(element -> offer(area, element, chosen.get() == element, chosen::set)))
                        ? Optional.of(chosen.get()) : Optional.empty();
    }

    private void offer(Composite area, Element element, boolean first, Consumer<Element> choose) {
        var button = new Button(area, SWT.RADIO);
        String text = (element.getBoardId() == null ? "" : element.getBoardId() + "  ") + element.getName() + "  ("
                + categories.nameOf(element.getCategory()) + ")";
        button.setText(text.replace("&", "&&"));
        button.setSelection(first);
        button.addListener(SWT.Selection, e -> choose.accept(element));
    }

    @Override
    public boolean sure(String title, String message, String verb) {
        return new Frame(shell, title).accept(verb, () -> true).say(message).open(area -> { });
    }
}
