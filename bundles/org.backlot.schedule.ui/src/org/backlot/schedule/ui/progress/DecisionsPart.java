package org.backlot.schedule.ui.progress;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.backlot.core.model.Decision;
import org.backlot.core.model.Person;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What was decided when the shoot fell behind: by whom, why, and what it was expected to do. */
public class DecisionsPart {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Desk desk;
    private final Table<Decision> table;

    @Inject
    public DecisionsPart(Composite parent, Desk desk) {
        this.desk = desk;
        table = new Table<>(parent, desk, "org.backlot.schedule.ui.decisions", List.<Column<Decision, ?>>of(
                Column.text("What was decided", 300, Decision::getWhat),
                Column.text("Because", 200, Decision::getReason),
                Column.text("By", 110, this::person),
                Column.text("When", 150, DecisionsPart::at),
                Column.of("Days", 50, Kind.WHOLE, Decision::getDays),
                Column.of("Money", 100, Kind.MONEY, Decision::getCost)))
                        .named(Decision::getWhat).follow(Decision.class)
                        .rows(() -> desk.session().map(s -> List.copyOf(s.production().getDecisions()).reversed())
                                .orElse(List.of()));
    }

    private String person(Decision decision) {
        return desk.session().flatMap(session -> session.object(Objects.requireNonNullElse(decision.getBy(), ""),
                Person.class)).map(Person::getName).orElse("");
    }

    private static String at(Decision decision) {
        try {
            return decision.getAt() == null ? "" : AT.format(LocalDateTime.parse(decision.getAt()));
        } catch (DateTimeParseException e) {
            return decision.getAt();
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
