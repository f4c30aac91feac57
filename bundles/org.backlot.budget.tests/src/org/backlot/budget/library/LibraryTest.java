package org.backlot.budget.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.ChartReader;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private final SmallBudget small = new SmallBudget();
    private final Account camera = small.category("3300", Part.POST);
    private final Account rental = small.account(camera, "3310");
    private final Account other = small.category("1400", Part.ABOVE_THE_LINE);

    private Chart saved(Account... accounts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LibraryFile(small.budget, List.of(accounts)).write("org.studio.camera", "Camera \"A\" & B", "FEATURE",
                "USD", out);
        return ChartReader.read("camera.xml", new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void savedAccountsComeToTheSameInAnotherProduction() throws Exception {
        small.global("weeks", "days / 5");
        small.global("days", "20");
        small.global("unused", "1");
        Line line = small.line(rental, "weeks + 1", "2", "1500", small.fringe("Pension", "10", "4000"));
        line.setUnit("week");
        line.setNotes("< from our vendor >");
        small.line(other, "1", "1", "777");
        Chart chart = saved(rental);
        SmallBudget next = new SmallBudget();
        next.global("days", "20");
        List<Line> taken = new Taking(next.budget, chart).take(List.of());
        assertEquals(1, taken.size());
        assertEquals("15000.00", next.estimate().categories().getFirst().base().toString());
        assertEquals("400.00", next.estimate().categories().getFirst().fringes().toString());
        assertEquals(Part.POST, next.budget.getAccounts().getFirst().getPart());
        assertEquals(List.of("days", "weeks"), next.budget.getGlobals().stream().map(g -> g.getName()).toList());
        assertEquals("< from our vendor >", taken.getFirst().getNotes());
    }

    @Test
    void whatTheBudgetHasStaysAndIsNotDoubled() throws Exception {
        small.line(rental, "3", "1", "100", small.fringe("Pension", "10", null));
        Chart chart = saved(camera);
        Ids.complete(small.production);
        var before = EcoreUtil.copy(small.production);
        assertEquals(List.of(), new Taking(small.budget, chart).take(List.of("3310")));
        assertTrue(EcoreUtil.equals(before, small.production));
    }

    @Test
    void linesWithDetailsAreToldOf() {
        Line line = small.line(rental, "1", "1", "1");
        line.getDetails().add(EcoreUtil.copy(line));
        assertEquals(1, new LibraryFile(small.budget, List.of(rental)).notes().size());
        assertEquals(0, new LibraryFile(small.budget, List.of(other)).notes().size());
    }

    @Test
    void aFileIsNamedLikeItsLibraryAndTakenFromAgain(@TempDir Path folder) throws Exception {
        small.line(rental, "2", "1", "1500");
        Path file = folder.resolve("Camera hire.xml");
        new LibraryFile(small.budget, List.of(camera)).save(small.production, file);
        Chart chart;
        try (InputStream in = Files.newInputStream(file)) {
            chart = ChartReader.read("Camera hire.xml", in);
        }
        assertEquals("Camera hire", chart.name());
        SmallBudget next = new SmallBudget();
        assertEquals(1, new Taking(next.budget, chart).take(List.of("3310")).size());
        assertEquals("3000.00", next.estimate().categories().getFirst().base().toString());
    }
}
