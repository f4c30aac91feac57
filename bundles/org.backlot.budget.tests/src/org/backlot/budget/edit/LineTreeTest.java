package org.backlot.budget.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.junit.jupiter.api.Test;

class LineTreeTest {

    private final SmallBudget small = new SmallBudget();
    private final Account grip = small.category("2500", Part.PRODUCTION);
    private final Line dolly = Lines.add(grip, "Dolly");
    private final Line track = Lines.add(grip, "Track");
    private final Line wheels = Lines.add(grip, "Wheels");

    @Test
    void linesBecomeDetailsOfTheOneAboveAndComeOutBelowIt() {
        LineTree.indent(List.of(track, wheels));
        assertEquals("Dolly(Track Wheels)", told());
        LineTree.outdent(List.of(track, wheels));
        assertEquals("Dolly Track Wheels", told());
        assertThrows(IllegalArgumentException.class, () -> LineTree.indent(List.of(dolly)));
        assertThrows(IllegalArgumentException.class, () -> LineTree.outdent(List.of(track)));
    }

    @Test
    void aDetailMovesWithItsLineAndNotTwice() {
        LineTree.indent(List.of(track));
        LineTree.indent(List.of(wheels));
        LineTree.outdent(List.of(wheels));
        LineTree.move(List.of(dolly, track), true);
        assertEquals("Wheels Dolly(Track)", told());
    }

    @Test
    void linesAtTheEndStayAndKeepTheirOrder() {
        LineTree.move(List.of(dolly, track), false);
        assertEquals("Dolly Track Wheels", told());
        LineTree.move(List.of(track, wheels), false);
        assertEquals("Track Wheels Dolly", told());
    }

    @Test
    void aLineIsInsertedAtTheLevelOfTheOneBesideIt() {
        LineTree.indent(List.of(track));
        LineTree.insert(track, false, "Bed");
        LineTree.insert(dolly, true, "Crane");
        assertEquals("Dolly(Bed Track) Crane Wheels", told());
        assertEquals(grip, LineTree.account(track).orElseThrow());
    }

    @Test
    void aDuplicateHasDetailsAndIdsOfItsOwn() {
        LineTree.indent(List.of(track));
        Line copy = LineTree.duplicate(List.of(dolly, track)).getFirst();
        assertEquals("Dolly(Track) Dolly(Track) Wheels", told());
        assertNotEquals(dolly.getId(), copy.getId());
        assertNotEquals(track.getId(), copy.getDetails().getFirst().getId());
    }

    private String told() {
        return told(grip.getLines());
    }

    private static String told(List<Line> lines) {
        return lines.stream().map(line -> line.getDescription() + (line.getDetails().isEmpty() ? ""
                : "(" + told(line.getDetails()) + ")")).collect(Collectors.joining(" "));
    }
}
