package org.backlot.resources.exchange.list;

import java.util.List;

import org.backlot.core.session.Session;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/** The list of positions that departments have to fill, found by both. Positions are of the kind crew. */
final class PositionsList {

    private static final String CREW = "org.backlot.resources.crew";

    private PositionsList() {
    }

    static BookList<Requirement> of(Kinds kinds) {
        List<String> people = kinds.people().stream().map(Kind::id).toList();
        return new BookList<>("Positions", "position", "positions", "name", List.of(
                ListColumn.of("department", "Department", "Camera", Requirement::getDepartment,
                        (e, r, text) -> r.setDepartment(text), "dept"),
                ListColumn.of("name", "Position", "Focus puller", Requirement::getName, (e, r, text) -> r.setName(text),
                        "role", "job", "job title"),
                ListColumn.of("wanted", "Wanted", "1", position -> Integer.toString(position.getQuantity()),
                        (e, r, text) -> r.setQuantity(Cells.count(text)), "quantity", "qty", "number"),
                ListColumn.of("skills", "Skills", "With ; between them", position -> Cells.names(position.getSkills()),
                        (e, r, text) -> Cells.replace(r.getSkills(), Cells.names(text)), "certificates"),
                ListColumn.of("from", "From", "2027-03-01", position -> Cells.text(position.getFrom()),
                        (e, r, text) -> r.setFrom(Cells.date(text))),
                ListColumn.of("until", "Until", "2027-03-19", position -> Cells.text(position.getUntil()),
                        (e, r, text) -> r.setUntil(Cells.date(text)), "to"),
                ListColumn.of("notes", "Notes", "", Requirement::getNotes, (e, r, text) -> r.setNotes(text), "note")),
                production -> Session.section(production, Resources.class).<List<Requirement>>map(resources ->
                        resources.getRequirements().stream().filter(r -> people.contains(r.getKind())
                                && r.getDepartment() != null).toList()).orElse(List.of()),
                (entries, row) -> entries.resources().getRequirements().stream()
                        .filter(r -> people.contains(r.getKind()) && row.get("name").equalsIgnoreCase(r.getName())
                                && row.getOrDefault("department", "").equalsIgnoreCase(r.getDepartment())).findFirst()
                        .orElse(null),
                (entries, name) -> entries.book().require(CREW, name), (entries, position) -> { });
    }
}
