package org.backlot.resources.ui.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.model.Person;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.life.Lot;
import org.backlot.resources.life.Move;
import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks how many go where, with whom, until when, and in what condition. */
final class MoveDialog {

    private final OpenLife open;
    private final List<Lot> lots;
    private final MovementKind kind;
    private final Frame frame;
    private Text pieces;
    private Fields.Choice<Place> to;
    private Fields.Choice<Person> by;
    private Text due;
    private Text condition;
    private Answer answer;

    /** What was said. */
    record Answer(List<Take> takes, Move move) {
    }

    MoveDialog(Shell parent, OpenLife open, List<Lot> lots, MovementKind kind) {
        this.open = open;
        this.lots = lots;
        this.kind = kind;
        frame = new Frame(parent, Move.verb(kind)).accept(Move.verb(kind), this::complete)
                .say(lots.stream().map(lot -> Words.pieces(lot.quantity(), lot.asset()))
                        .collect(Collectors.joining(", ")) + ".");
    }

    Optional<Answer> ask() {
        return frame.open(this::fill) ? Optional.of(answer) : Optional.empty();
    }

    private void fill(Composite area) {
        var fields = new Fields(area, () -> { });
        boolean one = lots.size() == 1 && lots.getFirst().quantity() > 1;
        pieces = one ? fields.text("Pieces", Integer.toString(lots.getFirst().quantity()), "") : null;
        Lot first = lots.getFirst();
        if (kind != MovementKind.LOST) {
            to = fields.choice(kind == MovementKind.IN ? "Back to" : "Where", open.places(), Whereabouts::path,
                    kind == MovementKind.IN || kind == MovementKind.FOUND || kind == MovementKind.REPAIRED
                            ? first.asset().getHome() : kind == MovementKind.ON_SET ? first.place() : null);
        }
        by = fields.choice(kind == MovementKind.IN ? "Brought by" : kind == MovementKind.LOST ? "Last with" : "With",
                open.people(), Person::getName, kind == MovementKind.TRANSFER ? null : open.people().stream()
                        .filter(person -> person.getId().equals(first.by())).findFirst().orElse(null));
        if (kind == MovementKind.OUT || kind == MovementKind.ON_SET || kind == MovementKind.TRANSFER) {
            due = fields.text("Due back", "", "2027-03-18; else when its booking ends");
        }
        condition = fields.text("Condition", "", "Scratches, what is missing");
    }

    private boolean complete() {
        try {
            LocalDate until = due == null ? null : Fields.day(due);
            List<Take> takes = new ArrayList<>();
            lots.forEach(lot -> takes.add(pieces == null ? Take.of(lot)
                    : new Take(lot.asset(), Fields.value(pieces, Kind.WHOLE), lot)));
            answer = new Answer(takes, new Move(kind, open.now(), to == null ? null : to.get(),
                    OpenLife.id(by.get()), until, Fields.value(condition, Kind.TEXT)));
            return true;
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage() + ".");
            return false;
        }
    }
}
