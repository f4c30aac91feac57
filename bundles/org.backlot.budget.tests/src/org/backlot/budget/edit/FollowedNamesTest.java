package org.backlot.budget.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.model.Element;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

class FollowedNamesTest {

    private final SmallBudget small = new SmallBudget();
    private final Breakdown breakdown = new Breakdown(small.production);
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);

    private Session session() {
        var registry = PlainRegistry.of("org.backlot.budget").with("org.backlot.budget.tests", """
                <extension point="org.backlot.core.needs"><source id="t.board" name="Board"
                    class="org.backlot.budget.BoardNeeds"/></extension>""");
        return Session.unsaved(small.production, "Ada", registry.backlot().contributions(), new ScratchStore());
    }

    @Test
    void formulasAskByTheNewNameWhereTheElementWasMeant() {
        Element wren = breakdown.element(Category.CAST, "WREN");
        breakdown.element(Category.CAST, "ODA");
        Global days = small.global("wrenDays", "needs.days(Wren) * 2");
        Charge charge = small.charge("Bond", "needs.days(WREN) * 1%");
        Line line = small.line(cast, "max(needs.DAYS( wren );  needs.days(ODA))", "other.days(WREN)",
                "needs.days(WREN");
        Session session = session();
        session.edit("Rename", () -> new Elements(session).rename(wren, "WREN HARKNESS"));
        assertEquals("needs.days(\"WREN HARKNESS\") * 2", days.getValue());
        assertEquals("needs.days(\"WREN HARKNESS\") * 1%", charge.getRate());
        assertEquals("max(needs.DAYS(\"WREN HARKNESS\");  needs.days(ODA))", line.getAmount());
        assertEquals("other.days(WREN)", line.getMultiplier());
        assertEquals("needs.days(WREN", line.getRate());
        session.undo();
        assertEquals("needs.days(Wren) * 2", days.getValue());
    }

    @Test
    void formulasAskForTheOneThatTwoBecame() {
        Element wren = breakdown.element(Category.CAST, "WREN");
        Element girl = breakdown.element(Category.CAST, "GIRL");
        Line line = small.line(cast, "needs.days(GIRL) + needs.days(WREN)", "1", "1");
        line.setSubject(girl.getId());
        Session session = session();
        session.edit("Merge", () -> new Elements(session).merge(wren, List.of(girl)));
        assertEquals("needs.days(WREN) + needs.days(WREN)", line.getAmount());
        assertEquals(wren.getId(), line.getSubject());
    }

    @Test
    void anotherElementOfTheNameKeepsItsFormulas() {
        Element wren = breakdown.element(Category.CAST, "WREN");
        breakdown.element("org.backlot.core.animals", "Wren");
        Line line = small.line(cast, "needs.days(WREN)", "1", "1");
        Session session = session();
        session.edit("Rename", () -> new Elements(session).rename(wren, "GIRL"));
        assertEquals("needs.days(WREN)", line.getAmount());
    }
}
