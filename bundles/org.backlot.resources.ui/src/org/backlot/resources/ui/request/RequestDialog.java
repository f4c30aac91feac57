package org.backlot.resources.ui.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.request.Questionnaire;
import org.backlot.resources.request.Recipient;
import org.backlot.resources.request.Wording;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks many the same: what, whom, for which days, in which words; shows what one of them will read. */
final class RequestDialog {

    private static final List<RequestKind> KINDS = List.of(RequestKind.AVAILABILITY, RequestKind.DATES,
            RequestKind.SIZES, RequestKind.OFFER);
    private static final List<String> NAMES = List.of("Availability", "Confirmation of dates", "Sizes", "Offer");
    private static final String EVERYBODY = "Everybody";
    private static final String CAST = "Without a department";
    private static final String VENDORS = "Vendors";

    private final Desk desk;
    private final ResourceBook book;
    private final Frame frame;
    private final List<Recipient> all;
    private final Set<Recipient> chosen = new LinkedHashSet<>();
    private final List<Request> made = new ArrayList<>();
    private Combo kind;
    private Combo group;
    private Text words;
    private Table people;
    private Text from;
    private Text until;
    private Text due;
    private Text subject;
    private Text text;
    private Text preview;
    private Button keep;

    RequestDialog(Shell shell, Desk desk, ResourceBook book) {
        this.desk = desk;
        this.book = book;
        all = Recipient.of(book.production());
        frame = new Frame(shell, "New Requests").accept("Draft", this::make);
    }

    /** What was drafted; empty where the person thought better of it. */
    Optional<List<Request>> open() {
        return frame.open(this::fill) ? Optional.of(made) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 8).applyTo(area);
        whom(column(area));
        what(column(area));
        kind.select(0);
        standard();
        list();
    }

    private static Composite column(Composite area) {
        var column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).hint(390, 470).applyTo(column);
        return column;
    }

    private void whom(Composite area) {
        kind = combo(area, "Ask for", NAMES);
        kind.addListener(SWT.Selection, e -> standard());
        from = text(area, "From", SWT.BORDER);
        until = text(area, "Until", SWT.BORDER);
        due = text(area, "Answer by", SWT.BORDER);
        due.setText(Kind.DATE.show(LocalDate.now().plusWeeks(1)));
        group = combo(area, "Whom", Stream.of(Stream.of(EVERYBODY, CAST), all.stream().map(Recipient::department)
                .filter(name -> !name.isEmpty()).distinct().sorted(), Stream.of(VENDORS)).flatMap(each -> each)
                .toList());
        group.select(0);
        group.addListener(SWT.Selection, e -> list());
        var search = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(search);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(search);
        words = new Text(search, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Name or position");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addListener(SWT.Modify, e -> list());
        var every = new Button(search, SWT.PUSH);
        every.setText("Tick All");
        every.addListener(SWT.Selection, e -> {
            Stream.of(people.getItems()).forEach(item -> chosen.add((Recipient) item.getData()));
            list();
        });
        people = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        new TableColumn(people, SWT.NONE).setWidth(180);
        new TableColumn(people, SWT.NONE).setWidth(190);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 200).applyTo(people);
        people.addListener(SWT.Selection, e -> {
            var to = (Recipient) e.item.getData();
            if (e.detail == SWT.CHECK && ((TableItem) e.item).getChecked()) {
                chosen.add(to);
            } else if (e.detail == SWT.CHECK) {
                chosen.remove(to);
            }
            show();
        });
        Stream.of(from, until, due).forEach(date -> date.addListener(SWT.Modify, e -> show()));
    }

    private void what(Composite area) {
        subject = text(area, "Subject", SWT.BORDER);
        text = area(area, "Text", SWT.NONE);
        text.setToolTipText("Fields: {" + String.join("} {", Wording.FIELDS)
                + "}. A line whose fields have nothing to say is left out.");
        keep = new Button(area, SWT.CHECK);
        keep.setText("Keep it as the text of this production");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
        preview = area(area, "Reads", SWT.READ_ONLY);
        subject.addListener(SWT.Modify, e -> show());
        text.addListener(SWT.Modify, e -> show());
    }

    private static Text area(Composite area, String label, int style) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label(area, label));
        var text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 160).applyTo(text);
        return text;
    }

    private static Combo combo(Composite area, String label, List<String> items) {
        label(area, label);
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setVisibleItemCount(20);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Text text(Composite area, String label, int style) {
        label(area, label);
        var text = new Text(area, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Label label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private RequestKind asked() {
        return KINDS.get(Math.max(0, kind.getSelectionIndex()));
    }

    private void standard() {
        Wording wording = Wording.of(book.production(), asked());
        subject.setText(wording.subject());
        text.setText(wording.text());
        show();
    }

    private void list() {
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        people.removeAll();
        all.stream().filter(this::isOfGroup)
                .filter(to -> (to.name() + " " + to.position()).toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(to -> {
                    var item = new TableItem(people, SWT.NONE);
                    item.setText(new String[] {to.name(), to.email().isEmpty() ? to.position() + " (no e-mail)"
                            : to.position()});
                    item.setChecked(chosen.contains(to));
                    item.setData(to);
                });
        show();
    }

    private boolean isOfGroup(Recipient to) {
        return switch (group.getText()) {
            case EVERYBODY -> true;
            case CAST -> !to.vendor() && to.department().isEmpty();
            case VENDORS -> to.vendor();
            default -> group.getText().equals(to.department());
        };
    }

    /** @throws IllegalArgumentException if it cannot be asked so, with what to do */
    private Questionnaire questionnaire() {
        return new Questionnaire(asked(), date(from), date(until), date(due),
                new Wording(subject.getText(), text.getText()));
    }

    private static LocalDate date(Text field) {
        return field.getText().isBlank() ? null : Kind.DATE.parse().apply(field.getText());
    }

    private void show() {
        if (preview == null) {
            return;
        }
        try {
            Questionnaire asks = questionnaire();
            Wording reads = chosen.isEmpty() ? null : asks.preview(book, chosen.iterator().next());
            preview.setText(reads == null ? "" : reads.subject() + "\n\n" + reads.text());
            frame.say(chosen.isEmpty() ? "Tick whom to ask." : chosen.size() == 1 ? "1 request will be drafted."
                    : chosen.size() + " requests will be drafted, each with its own name.").ready(!chosen.isEmpty());
        } catch (IllegalArgumentException e) {
            preview.setText("");
            boolean untouched = from.getText().isBlank() && until.getText().isBlank();
            (untouched ? frame.say(e.getMessage() + ".") : frame.wrong(e.getMessage())).ready(false);
        }
    }

    private boolean make() {
        Questionnaire asks = questionnaire();
        List<Recipient> to = List.copyOf(chosen);
        boolean kept = keep.getSelection();
        return desk.edit(to.size() == 1 ? "Ask " + to.getFirst().name() : "Ask " + to.size() + " people", () -> {
            if (kept) {
                asks.wording().choose(book.production(), asks.kind());
            }
            made.addAll(asks.ask(book, to));
        });
    }
}
