package org.backlot.schedule.ui.day;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.place.Coordinates;
import org.backlot.schedule.document.FactLines;
import org.backlot.schedule.document.SheetFacts;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** The facts that most call sheets tell, a field each, and a field for what else is to be told. */
final class FactFields {

    /** As maps give it. */
    static final Kind<String> WHERE = new Kind<>(Kind.Shape.TEXT, false, text -> text, FactFields::where, List::of,
            String::compareTo);

    private static final List<String> USUAL = List.of("Address", "Parking", "Base camp", "Hospital", "Emergency");
    private static final List<String> OWN = own();

    private FactFields() {
    }

    static List<Column<SheetFacts, ?>> all() {
        List<Column<SheetFacts, ?>> fields = new ArrayList<>();
        USUAL.forEach(label -> fields.add(field(label, Kind.TEXT)));
        fields.add(field(SheetFacts.WHERE, WHERE));
        fields.add(Column.<SheetFacts, String>of("Further lines", 300, Kind.LINES,
                facts -> facts.lines().without(OWN).toString()).edit(FactFields::further));
        return List.copyOf(fields);
    }

    private static List<String> own() {
        List<String> own = new ArrayList<>(USUAL);
        own.add(SheetFacts.WHERE);
        return List.copyOf(own);
    }

    private static Column<SheetFacts, String> field(String label, Kind<String> kind) {
        return Column.<SheetFacts, String>of(label, 200, kind, facts -> facts.lines().labelled().get(label))
                .edit((facts, value) -> facts.write(facts.lines().with(label, value)));
    }

    /** What has a field of its own stays, in front. */
    private static void further(SheetFacts facts, String text) {
        List<String> lines = new ArrayList<>(facts.lines().lines());
        lines.removeAll(facts.lines().without(OWN).lines());
        lines.addAll(FactLines.of(text).lines());
        facts.write(new FactLines(List.copyOf(lines)));
    }

    private static String where(String text) {
        if (text.isBlank()) {
            return null;
        }
        if (Coordinates.parse(text).isEmpty()) {
            throw new IllegalArgumentException("Type north and east in degrees, as 48.53, -123.02");
        }
        return text.strip();
    }
}
