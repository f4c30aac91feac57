package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Places;

/** Another name for a location: its scenes, the days whose place it is, and what call sheets tell of it follow. */
public record RenamedPlace(Production production, String before, String after) {

    /** @throws IllegalArgumentException if the new name is blank */
    public RenamedPlace {
        after = Words.text(after);
        if (after.isEmpty()) {
            throw new IllegalArgumentException("A place needs a name");
        }
    }

    /** Renames; where there is a place of that name already they become one. To be called inside a session's edit. */
    public void make() {
        if (after.equals(before)) {
            return;
        }
        if (production.getScript() != null) {
            production.getScript().getScenes().stream().filter(scene -> Places.named(scene).equals(before))
                    .forEach(scene -> scene.setLocation(after));
        }
        Boards.all(production).stream().flatMap(board -> board.getDays().stream())
                .filter(day -> Words.text(day.getPlace()).equals(before)).forEach(day -> day.setPlace(after));
        var from = new SheetFacts.Place(production, before);
        var to = new SheetFacts.Place(production, after);
        FactLines told = together(to.lines(), from.lines());
        from.write(new FactLines(List.of()));
        to.write(told);
    }

    /** What is told of a place, and what only the other one told. */
    private static FactLines together(FactLines told, FactLines more) {
        List<String> lines = new ArrayList<>(told.lines());
        Map<String, String> labels = told.labelled();
        more.without(List.copyOf(labels.keySet())).lines().stream().filter(line -> !lines.contains(line))
                .forEach(lines::add);
        return new FactLines(List.copyOf(lines));
    }
}
