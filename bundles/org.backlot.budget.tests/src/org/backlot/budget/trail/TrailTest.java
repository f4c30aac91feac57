package org.backlot.budget.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.Office;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {

    private final Office office = new Office();
    private final Backlot backlot = PlainRegistry.of("org.backlot.budget").backlot();

    private Session session() {
        return Session.unsaved(office.small.production, "Tester", backlot.contributions(), new ScratchStore());
    }

    private Order requested() {
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        return order;
    }

    @Test
    void aDecisionCannotBeTakenBackNorWhatItRestsOn() {
        Session session = session();
        session.edit("Add order", () -> office.order("1000"));
        assertTrue(session.undoable().isPresent());
        Order order = office.budget.getOrders().get(0);
        session.edit("Request order", () -> office.as(office.loader).request(order));
        assertEquals(Optional.empty(), session.undoable());
        assertTrue(session.isDirty());
        session.undo();
        assertEquals(1, office.budget.getTrail().size());
        session.edit("Change title", () -> office.small.production.setTitle("Other"));
        session.undo();
        assertEquals("Test", office.small.production.getTitle());
        assertTrue(session.isDirty());
    }

    @Test
    void entriesAreAddedAtTheEndAndNothingElse() {
        Session session = session();
        session.edit("Request", this::requested);
        session.edit("Request", this::requested);
        String before = Content.digest(office.budget);
        for (Runnable rewriting : List.<Runnable>of(
                () -> office.budget.getTrail().get(0).setReason("Other"),
                () -> office.budget.getTrail().remove(1),
                () -> office.budget.getTrail().clear(),
                () -> office.budget.getTrail().move(0, 1),
                () -> office.budget.getTrail().add(0, EcoreUtil.copy(office.budget.getTrail().get(0))))) {
            assertThrows(IllegalStateException.class, () -> session.edit("Rewrite", rewriting));
            assertEquals(before, Content.digest(office.budget));
        }
    }

    @Test
    void aPersonWhoDecidedMayGoAndTheTrailStillSaysWhoItWas() {
        Session session = session();
        session.edit("Request", this::requested);
        String id = office.loader.getId();
        session.edit("Delete person", () -> session.delete(office.loader));
        assertEquals(id, office.budget.getTrail().get(0).getBy());
        assertEquals("Lou", office.budget.getTrail().get(0).getName());
        assertEquals(List.of(), Trail.breaks(office.budget));
    }

    @Test
    void everyFieldOfAnEntryIsUnderItsDigest() {
        requested();
        var entry = office.budget.getTrail().get(0);
        for (var feature : entry.eClass().getEAllAttributes()) {
            if (feature.getName().equals("id") || feature.getName().equals("digest")) {
                continue;
            }
            Object value = entry.eGet(feature);
            entry.eSet(feature, switch (value) {
                case Integer number -> number + 1;
                case BigDecimal amount -> amount.add(BigDecimal.ONE);
                case Act act -> Act.REJECT;
                case null, default -> "altered";
            });
            assertFalse(Trail.breaks(office.budget).isEmpty(), feature.getName());
            entry.eSet(feature, value);
            assertEquals(List.of(), Trail.breaks(office.budget));
        }
    }

    @Test
    void whatIsAlteredRemovedOrReorderedInTheFileIsFound(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 3; i++) {
            Order order = requested();
            office.as(office.head).approve(order, "Fine");
        }
        Path sound = folder.resolve("sound");
        save(sound);
        assertEquals(List.of(), breaks(sound));
        String file = Files.readString(entry(sound), StandardCharsets.UTF_8);
        List<String> lines = file.lines().toList();
        List<Integer> trail = Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).contains("<trail ")).toList();
        assertEquals(6, trail.size());

        assertFalse(breaks(altered(folder, "altered", file.replaceFirst("amount=\"1000.00\"", "amount=\"1.00\"")))
                .isEmpty());
        assertFalse(breaks(altered(folder, "removed", without(lines, trail.get(2)))).isEmpty());
        assertFalse(breaks(altered(folder, "first", without(lines, trail.get(0)))).isEmpty());
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, trail.get(3), trail.get(4));
        assertFalse(breaks(altered(folder, "swapped", String.join("\n", swapped))).isEmpty());
    }

    private void save(Path path) throws Exception {
        Files.createDirectory(path);
        var store = FileStore.create(path, backlot.sections());
        store.save(office.small.production);
        store.close();
    }

    private static Path entry(Path production) throws Exception {
        try (Stream<Path> files = Files.walk(production)) {
            return files.filter(file -> file.toString().contains("budget")).min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private Path altered(Path folder, String name, String content) throws Exception {
        Path copy = folder.resolve(name);
        save(copy);
        assertNotEquals(Files.readString(entry(copy)), content);
        Files.writeString(entry(copy), content);
        return copy;
    }

    private static String without(List<String> lines, int index) {
        List<String> left = new ArrayList<>(lines);
        left.remove(index);
        return String.join("\n", left);
    }

    private List<Trail.Break> breaks(Path path) throws Exception {
        var opened = FileStore.open(path, FileStore.Access.READ, backlot.sections());
        return Trail.breaks(Session.section(opened.production(), Budget.class).orElseThrow());
    }
}
