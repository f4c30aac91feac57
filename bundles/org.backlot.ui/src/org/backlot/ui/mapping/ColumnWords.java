package org.backlot.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.mapping.MappingChoice.Word;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The words that stand in a column, how often, and what each means: to be looked at, and to be said otherwise. */
final class ColumnWords extends Composite {

    private static final String NONE = "Select a column to see what its words mean.";
    private static final int HEIGHT = 140;
    private static final int MEANING = 140;

    private final Palette palette;
    private final BiConsumer<String, String> translate;
    private final Label title;
    private final ScrolledComposite sight;
    private final List<Combo> combos = new ArrayList<>();
    private Composite page;
    private String shown = "";

    /** @param translate is told a word and what it means from now on; empty: what it means by itself */
    ColumnWords(Composite parent, Palette palette, BiConsumer<String, String> translate) {
        super(parent, SWT.NONE);
        this.palette = palette;
        this.translate = translate;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setText(NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        sight = new ScrolledComposite(this, SWT.V_SCROLL | SWT.BORDER);
        sight.setExpandHorizontal(true);
        sight.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(sight);
    }

    /** Nothing is selected. */
    void clear() {
        show(NONE, "", List.of(), null);
    }

    /** Shows the words of a column. */
    void show(MappedSheet.Column column, Optional<Field> field, List<Word> words) {
        String says = field.isEmpty() ? "The column " + column.key() + " is not read."
                : !field.get().isTranslated() ? field.get().name() + " is read as it stands."
                : "What the words of " + field.get().name() + " (" + column.key() + ") mean";
        show(says, column.key() + "/" + column.field() + "/" + words.stream().map(Word::text).toList(), words,
                field.orElse(null));
    }

    private void show(String says, String key, List<Word> words, Field field) {
        title.setText(says.replace("&", "&&"));
        if (!shown.equals(key)) {
            shown = key;
            build(words, field);
        }
        for (int i = 0; i < combos.size(); i++) {
            tell(combos.get(i), words.get(i));
        }
    }

    private void build(List<Word> words, Field field) {
        combos.clear();
        if (page != null) {
            page.dispose();
        }
        page = new Composite(sight, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(12, 4).applyTo(page);
        if (!words.isEmpty()) {
            for (String head : List.of("In the file", "Times", "Means")) {
                var label = new Label(page, SWT.NONE);
                label.setText(head);
                label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
            }
            words.forEach(word -> row(word, field));
        }
        sight.setContent(page);
        sight.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        sight.setOrigin(0, 0);
        page.requestLayout();
    }

    private void row(Word word, Field field) {
        var text = new Label(page, SWT.NONE);
        text.setText(word.text().replace("&", "&&"));
        text.setToolTipText(word.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(MEANING, SWT.DEFAULT)
                .applyTo(text);
        var count = new Label(page, SWT.RIGHT);
        count.setText(Integer.toString(word.count()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        var combo = new Combo(page, SWT.DROP_DOWN | (field.open() ? SWT.NONE : SWT.READ_ONLY));
        combo.setItems(Stream.concat(field.choices().stream(), word.means().stream()).distinct()
                .toArray(String[]::new));
        combo.setVisibleItemCount(24);
        GridDataFactory.fillDefaults().hint(MEANING, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, e -> said(word, combo));
        combo.addListener(SWT.FocusIn, e -> reveal(combo));
        if (field.open()) {
            combo.addListener(SWT.Verify, e -> e.text = e.text.replace("=", ""));
            combo.addListener(SWT.DefaultSelection, e -> said(word, combo));
            combo.addListener(SWT.FocusOut, e -> said(word, combo));
        }
        combos.add(combo);
    }

    private void said(Word word, Combo combo) {
        if (!combo.getText().strip().equals(combo.getData())) {
            translate.accept(word.text(), combo.getText().strip());
        }
    }

    private void tell(Combo combo, Word word) {
        String means = word.means().orElse("");
        boolean read = word.means().isPresent();
        if (!combo.getText().equals(means) && (read || combo.getData() == null)) {
            if (read && combo.indexOf(means) < 0) {
                combo.add(means);
            }
            combo.setText(means);
        }
        combo.setData(read ? means : combo.getText().strip());
        combo.setToolTipText(read ? "\u201c" + word.text() + "\u201d is read as " + means
                : "\u201c" + word.text() + "\u201d cannot be read. Say what it means");
        combo.setBackground(read ? null : palette.colour("error.soft"));
    }

    private void reveal(Control control) {
        int top = control.getLocation().y;
        int bottom = top + control.getSize().y;
        int first = sight.getOrigin().y;
        int height = sight.getClientArea().height;
        if (top < first || bottom > first + height) {
            sight.setOrigin(0, Math.max(0, bottom - height));
        }
    }
}
