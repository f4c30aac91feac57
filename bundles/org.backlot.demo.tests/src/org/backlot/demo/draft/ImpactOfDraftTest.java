package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What a new draft would do to the days and the money of the demo. */
class ImpactOfDraftTest extends DemoDrafts {

    @Test
    void aDayWhoseScenesAreAllCutIsGivenBackAndTheImpactSaysSoBefore() {
        ShootDay day = board().getDays().stream().filter(d -> d.getKind() == DayKind.SHOOT).findFirst().orElseThrow();
        session.edit("Nothing but scenes and lunch", () -> {
            day.setFixedDate(null);
            day.setNotes(null);
            day.getItems().removeIf(i -> i instanceof Banner banner && banner.getKind() != BannerKind.MEAL);
        });
        List<Scene> cut = day.getItems().stream().filter(Strip.class::isInstance)
                .map(item -> session.object(((Strip) item).getScene(), Scene.class).orElseThrow()).toList();
        cut.forEach(scene -> script.cut(scene.getNumber()));
        Production before = EcoreUtil.copy(production);
        DraftComparison comparison = compare();
        DraftImpact impact = DraftImpact.of(session.snapshot(), session.contributions(), comparison, DraftDecisions.ALL,
                (done, of) -> true);
        assertTrue(EcoreUtil.equals(before, production));
        DraftImpact.Amount days = impact.days().stream().filter(a -> a.name().equals("schedule.shootDays")).findFirst()
                .orElseThrow();
        assertEquals(-1, days.difference().intValue());
        assertEquals(-cut.stream().mapToInt(Scene::getEighths).sum(), impact.pages().difference().intValue());
        DraftImpact.Amount total = impact.money().getFirst();
        assertEquals("budget.total", total.name());
        accept(comparison, DraftDecisions.ALL);
        assertFalse(board().getDays().contains(day));
        assertEquals(total.after(), session.questions().quantity(production, "budget.total", "").orElseThrow().value());
        session.undo();
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void theImpactStopsWhereItIsToldTo() {
        script.cut("9").cut("33");
        DraftComparison comparison = compare();
        assertThrows(CancellationException.class, () -> DraftImpact.of(session.snapshot(), session.contributions(),
                comparison, DraftDecisions.ALL, (done, of) -> done == 0));
    }
}
