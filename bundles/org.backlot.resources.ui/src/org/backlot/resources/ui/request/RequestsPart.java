package org.backlot.resources.ui.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.model.Resources;
import org.backlot.resources.request.Answer;
import org.backlot.resources.request.AnswerFile;
import org.backlot.resources.request.Answers;
import org.backlot.resources.request.Letters;
import org.backlot.resources.request.Questionnaire;
import org.backlot.resources.request.Standing;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Way;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;

/** What was asked of people and vendors, and what they answered. */
public class RequestsPart {

    private final Desk desk;
    private final Way way;
    private final OpenBook book;
    private final RequestColumns columns;
    private final Table<Request> table;

    @Inject
    public RequestsPart(Composite parent, Desk desk, Jump jump) {
        this(parent, desk, new Way(desk, jump));
    }

    /** Goes there another way. */
    public RequestsPart(Composite parent, Desk desk, Way way) {
        this.desk = desk;
        this.way = way;
        book = new OpenBook(desk::session);
        columns = new RequestColumns(book);
        table = new Table<>(parent, desk, "org.backlot.resources.requests", columns.table());
        table.named(request -> "request to " + columns.to(request))
                .button("New\u2026", "plus", this::ask)
                .button("Ask for Quotes", "bid", this::quotes)
                .button("Write E-mails\u2026", "save", () -> new Outgoing(desk, table.grid().getShell())
                        .write(chosen(request -> !Standing.isAnswered(request))))
                .button("Send\u2026", "export", () -> new Outgoing(desk, table.grid().getShell())
                        .send(chosen(request -> request.getState() == RequestState.DRAFT)))
                .button("Remind\u2026", "attention", () -> new Outgoing(desk, table.grid().getShell())
                        .send(chosen(Standing::awaits)))
                .button("Read Answers\u2026", "import", this::readAnswers)
                .onOpen(this::go)
                .action("Go to what it asks about", "right", rows -> go(rows.getFirst()))
                .action("Mark as sent", "export", rows -> sent("Mark as sent", rows))
                .action("Mark as yes", "approve", rows -> mark(rows, RequestState.YES))
                .action("Mark as maybe", "help", rows -> mark(rows, RequestState.MAYBE))
                .action("Mark as no", "reject", rows -> mark(rows, RequestState.NO))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete "
                        + OpenBook.count(rows, "request", request -> "to " + columns.to(request)),
                        () -> rows.forEach(session::delete))))
                .follow(Request.class)
                .rows(() -> book.all(Resources::getRequests));
    }

    /** Those of the selected rows that it concerns, else all that it concerns. */
    private List<Request> chosen(Predicate<Request> concerned) {
        List<Request> selected = table.selected().stream().filter(concerned).toList();
        return selected.isEmpty() ? book.all(Resources::getRequests).stream().filter(concerned).toList() : selected;
    }

    private void ask() {
        book.book().ifPresent(open -> new RequestDialog(table.grid().getShell(), desk, open).open().ifPresent(made -> {
            table.refresh();
            table.select(made);
        }));
    }

    private void quotes() {
        if (book.book().isEmpty()) {
            return;
        }
        ResourceBook open = book.book().get();
        if (Questionnaire.unasked(open).isEmpty()) {
            new Frame(table.grid().getShell(), "Ask for Quotes").say("No vendor is asked for a bid that no request is "
                    + "about yet. Ask for bids on the requirements first.").open(area -> { });
            return;
        }
        table.addAll("Ask for quotes", () -> Questionnaire.quotes(open, desk.session().orElseThrow().questions(),
                null));
    }

    /** To what it asks about, as the bid that is to be priced; else to whom it asks. */
    private void go(Request request) {
        desk.session().ifPresent(session -> way.to(columns.to(request), Stream.concat(request.getAbout().stream(),
                Stream.ofNullable(request.getTo())).flatMap(id -> session.object(id).stream()).findFirst()));
    }

    private void sent(String label, List<Request> rows) {
        desk.edit(label, () -> Letters.sent(book.book().orElseThrow().production(), rows, Instant.now()));
    }

    private void mark(List<Request> rows, RequestState state) {
        List<Answer> answers = rows.stream().map(request -> Answer.noted(request.getUid(), state)).toList();
        var taken = new Answers.Taken[1];
        if (desk.edit("Mark as " + Standing.word(state).toLowerCase(Locale.ROOT), () -> taken[0] = take(answers))) {
            tell(taken[0].answered().size(), taken[0].told());
        }
    }

    private Answers.Taken take(List<Answer> answers) {
        ResourceBook open = book.book().orElseThrow();
        return new Answers(open, LocalDateTime.now(Letters.zone(open.production()))).take(answers);
    }

    private void readAnswers() {
        var dialog = new FileDialog(table.grid().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Read answers");
        dialog.setFilterNames(new String[] {"Answers (*.ics, *.csv, *.xlsx)"});
        dialog.setFilterExtensions(new String[] {"*.ics;*.csv;*.xlsx"});
        if (book.book().isPresent() && dialog.open() != null) {
            List<Path> files = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                files.add(Path.of(dialog.getFilterPath(), name));
            }
            read(files);
        }
    }

    /** Reads files of answers, all of them or none. */
    void read(List<Path> files) {
        Production production = book.book().orElseThrow().production();
        List<Answer> answers = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                AnswerFile read = AnswerFile.read(in, file.getFileName().toString(), Letters.zone(production));
                answers.addAll(read.answers());
                told.addAll(read.notes());
            } catch (IOException e) {
                desk.tell("Read answers", e);
                return;
            }
        }
        var taken = new Answers.Taken[] {new Answers.Taken(List.of(), List.of())};
        if (answers.isEmpty() || desk.edit("Read answers", () -> taken[0] = take(answers))) {
            told.addAll(taken[0].told());
            table.refresh();
            table.select(taken[0].answered());
            tell(taken[0].answered().size(), told);
        }
    }

    private void tell(int answered, List<String> told) {
        if (!told.isEmpty()) {
            new Frame(table.grid().getShell(), "Answers").say((answered == 1 ? "1 request is" : answered
                    + " requests are") + " answered. What follows is left to you.").open(area -> {
                        var text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
                        text.setText(String.join("\n", told));
                        GridDataFactory.fillDefaults().grab(true, true).hint(460, 160).applyTo(text);
                    });
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
