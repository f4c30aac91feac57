package org.backlot.ui.papers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.documents.Documents;
import org.backlot.ui.kit.Choices;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The papers that are installed, the options of the one that is chosen, and the kind of file. */
public final class PrintDialog {

    /** @param ending of the file, without the dot */
    public record Choice(Documents.Installed document, Map<String, String> options, String ending) {
    }

    private static final String SAYS = "Choose a paper and what should be on it; the file is opened when it is made.";
    private static final List<String> ENDINGS = List.of("pdf", "html", "xlsx", "csv");
    /** What every paper takes, see {@link org.backlot.documents.Edition}; none of it is needed. */
    private static final List<Documents.Option> EDITION = List.of(
            new Documents.Option("version", "Version", false, "As \"Blue, second revision\""),
            new Documents.Option("watermark", "Watermark", false, "As \"Draft\", across every page"),
            new Documents.Option("as-of", "Date on it", false, "As 2027-03-01"));

    private final Frame frame;
    private final Palette palette;
    private final List<Documents.Installed> documents;
    private final Function<Documents.Installed, String> name;
    private final Map<Documents.Option, Text> fields = new LinkedHashMap<>();
    private Choices<Documents.Installed> list;
    private Composite options;
    private Combo ending;
    private Choice choice;

    /** @param name of a paper in the production that is open */
    public PrintDialog(Shell shell, Palette palette, List<Documents.Installed> documents,
            Function<Documents.Installed, String> name) {
        this.palette = palette;
        this.name = name;
        this.documents = documents;
        frame = new Frame(shell, "Papers").accept("Make\u2026", this::complete).say(SAYS)
                .ready(!documents.isEmpty());
    }

    /** What the person chose; empty where they thought better of it. */
    public Optional<Choice> ask() {
        return frame.open(this::fill) ? Optional.of(choice) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(area);
        list = new Choices<Documents.Installed>(area, palette, new int[] {240}, paper -> new String[] {name.apply(paper)})
                .onChoose(this::showOptions).onOpen(frame::accept);
        GridDataFactory.fillDefaults().grab(true, true).hint(250, 360).applyTo(list.control());
        options = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, SWT.DEFAULT).applyTo(options);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(options);
        label("File");
        ending = new Combo(options, SWT.READ_ONLY | SWT.DROP_DOWN);
        ending.setItems("PDF", "HTML", "Excel (XLSX)", "CSV");
        ending.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(ending);
        list.show(documents);
        list.control().setFocus();
        showOptions();
    }

    private void showOptions() {
        Control[] shown = options.getChildren();
        for (int i = 2; i < shown.length; i++) {
            shown[i].dispose();
        }
        fields.clear();
        frame.say(SAYS);
        list.chosen().ifPresent(paper -> paper.options().forEach(this::field));
        EDITION.forEach(this::field);
        options.requestLayout();
    }

    private void field(Documents.Option option) {
        label(option.label() + (option.required() ? " (needed)" : ""));
        var text = new Text(options, SWT.BORDER);
        text.setToolTipText(option.description());
        text.setMessage(option.description());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        fields.put(option, text);
    }

    private void label(String text) {
        var label = new Label(options, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    private boolean complete() {
        Map<String, String> chosen = new HashMap<>();
        for (Map.Entry<Documents.Option, Text> field : fields.entrySet()) {
            String text = field.getValue().getText().strip();
            if (text.isEmpty() && field.getKey().required()) {
                frame.wrong(field.getKey().label() + " is needed: " + field.getKey().description());
                field.getValue().setFocus();
                return false;
            }
            if (!text.isEmpty()) {
                chosen.put(field.getKey().name(), text);
            }
        }
        choice = new Choice(list.chosen().orElseThrow(), chosen, ENDINGS.get(ending.getSelectionIndex()));
        return true;
    }
}
