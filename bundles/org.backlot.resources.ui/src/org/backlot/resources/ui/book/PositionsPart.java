package org.backlot.resources.ui.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.model.Person;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Position;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Choices;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Names;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The positions that departments have to fill, and who fills them. */
public class PositionsPart {

    private static final String CREW = "org.backlot.resources.crew";

    private final Desk desk;
    private final OpenBook book;
    private final Kinds kinds;
    private final Table<Requirement> table;
    private Map<Requirement, Position> positions = Map.of();

    @Inject
    public PositionsPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        kinds = new Kinds(backlot.contributions());
        table = new Table<>(parent, desk, "org.backlot.resources.positions", columns());
        table.named(OpenBook::name)
                .button("Add Position", "plus", this::add)
                .button("Fill\u2026", "person", () -> table.selected().stream().findFirst().ifPresent(this::fill))
                .action("Fill\u2026", "person", rows -> fill(rows.getFirst()))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit(
                        "Delete " + OpenBook.count(rows, "position", OpenBook::name),
                        () -> rows.forEach(session::delete))))
                .follow(Requirement.class)
                .rows(this::rows);
    }

    private List<Requirement> rows() {
        positions = desk.session().map(session -> Position.of(session.production(), kinds)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Position::requirement, Function.identity()));
        return positions.keySet().stream().sorted(Comparator.comparing(Requirement::getDepartment,
                String.CASE_INSENSITIVE_ORDER).thenComparing(OpenBook::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private List<Column<Requirement, ?>> columns() {
        return List.of(Column.text("Department", 120, Requirement::getDepartment).edit(Requirement::setDepartment),
                Column.text("Position", 170, Requirement::getName).edit(Requirement::setName),
                Column.of("Wanted", 70, Kind.WHOLE, Requirement::getQuantity)
                        .edit((position, wanted) -> position.setQuantity(Math.max(1, wanted))),
                Column.<Requirement, Integer>of("Open", 60, Kind.WHOLE, this::open)
                        .look(position -> open(position) > 0 ? Look.WARNING : Look.DERIVED),
                Column.<Requirement>text("Filled by", 260, position -> positions.containsKey(position)
                        ? String.join(", ", positions.get(position).by()) : "").look(position -> Look.DERIVED),
                Column.<Requirement, String>of("Skills", 170, Kind.NAMES,
                        position -> position.getSkills().isEmpty() ? null : Names.join(position.getSkills()))
                        .edit((position, text) -> {
                            position.getSkills().clear();
                            position.getSkills().addAll(Names.split(text == null ? "" : text));
                        }),
                Column.of("Every shoot day", 130, Kind.CHECK, Requirement::isEveryShootDay)
                        .edit(Requirement::setEveryShootDay),
                Column.of("From", 120, Kind.DATE, Requirement::getFrom).edit(Requirement::setFrom),
                Column.of("Until", 120, Kind.DATE, Requirement::getUntil).edit(Requirement::setUntil),
                Column.of("Notes", 220, Kind.LINES, Requirement::getNotes).edit(Requirement::setNotes));
    }

    private int open(Requirement position) {
        return positions.containsKey(position) ? positions.get(position).open() : 0;
    }

    private void add() {
        String department = table.selected().stream().map(Requirement::getDepartment).findFirst().orElse("Production");
        table.add("Add position", () -> {
            Requirement made = book.writable().require(CREW, "New position");
            made.setDepartment(department);
            return made;
        });
    }

    /** Somebody without a position is offered before others. */
    private void fill(Requirement position) {
        List<Person> chosen = new ArrayList<>();
        var frame = new Frame(table.grid().getShell(), "Fill " + OpenBook.name(position)).accept("Fill", () -> true)
                .say("Who works in " + position.getDepartment() + " as " + OpenBook.name(position) + "?");
        boolean done = frame.open(area -> {
            var list = new Choices<Person>(area, desk.palette(), new int[] {180, 130, 170},
                    person -> new String[] {OpenBook.name(person), text(person.getDepartment()),
                        text(person.getPosition())});
            GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 320).applyTo(list.control());
            list.onChoose(() -> choose(list, chosen)).onOpen(frame::accept);
            list.show(book.people().stream().sorted(Comparator
                    .comparing((Person person) -> person.getPosition() != null)
                    .thenComparing(OpenBook::name, String.CASE_INSENSITIVE_ORDER)).toList());
            choose(list, chosen);
        });
        if (done && !chosen.isEmpty()) {
            desk.edit("Fill " + OpenBook.name(position) + " with " + OpenBook.name(chosen.getFirst()),
                    () -> Position.fill(position, chosen.getFirst()));
        }
    }

    private static void choose(Choices<Person> list, List<Person> chosen) {
        chosen.clear();
        list.chosen().ifPresent(chosen::add);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
