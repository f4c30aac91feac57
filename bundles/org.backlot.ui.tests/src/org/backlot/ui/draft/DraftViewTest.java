package org.backlot.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.DraftMerge;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window of a new draft: scene 1 has other words, scene 2 is cut, scene 3 is new. */
class DraftViewTest {

    private Bench bench;
    private DraftView view;
    private DraftComparison comparison;
    private int asked;
    private boolean locked;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        Session session = bench.session();
        session.edit("Write", () -> bench.scenes().forEach(scene -> write(scene, "Nobody is here in scene "
                + scene.getNumber() + " but the wind and the rope")));
        Production draft = EcoreUtil.copy(session.production());
        List<Scene> scenes = draft.getScript().getScenes();
        scenes.getFirst().getParagraphs().getFirst().setText("Somebody is here in scene 1 but the wind and the rope");
        scenes.remove(1);
        Scene added = CoreFactory.eINSTANCE.createScene();
        added.setNumber("3");
        added.setHeading("EXT. PASS - DAWN");
        added.setEighths(5);
        write(added, "The truck climbs, stops, thinks about it, and climbs again until the road ends");
        scenes.add(added);
        comparison = DraftComparison.of(session.production(), draft);
        view = new DraftView(bench.shell(), bench.desk(), comparison,
                DraftLabel.following(comparison, List.of(), "blue.fountain", LocalDate.of(2026, 11, 22)),
                (decisions, told) -> {
                    asked++;
                    told.known(DraftImpact.of(session.snapshot(), session.contributions(), comparison, decisions,
                            (step, of) -> true));
                }, () -> locked = true);
        bench.open();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private static void write(Scene scene, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        scene.getParagraphs().add(paragraph);
    }

    private Table changes() {
        return Widgets.first(bench.shell(), Table.class);
    }

    private void press(String label) {
        Button button = Widgets.button(bench.shell(), label);
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
        bench.settle();
    }

    private void select(int row, boolean check) {
        TableItem item = changes().getItem(row);
        var event = new Event();
        event.item = item;
        if (check) {
            item.setChecked(!item.getChecked());
            event.detail = SWT.CHECK;
        }
        changes().notifyListeners(SWT.Selection, event);
        bench.settle();
    }

    private List<String> rows() {
        return Arrays.stream(changes().getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList();
    }

    @Test
    void everyChangeIsALineAndAcceptedUntilItsBoxIsCleared() {
        assertEquals(List.of("1 changed", "2 cut", "+3 new"), rows());
        assertTrue(Arrays.stream(changes().getItems()).allMatch(TableItem::getChecked));
        select(1, true);
        assertEquals(List.of("1 changed", "2 cut (kept)", "+3 new"), rows());
        assertFalse(view.decisions().accepts(comparison.change("2").orElseThrow()));
        assertTrue(view.decisions().accepts(comparison.change("1").orElseThrow()));
    }

    @Test
    void scenesThatStayAreShownWhenTheyAreAskedFor() {
        press("Only changes");
        assertEquals(List.of("1 changed", "2 cut", "12A unchanged", "+3 new"), rows());
        press("Only changes");
        assertEquals(3, rows().size());
    }

    @Test
    void wordsThatChangedAreMarkedOnBothSides() {
        List<StyledText> panes = Widgets.all(bench.shell(), StyledText.class);
        assertEquals("INT. KITCHEN - DAY\nNobody is here in scene 1 but the wind and the rope\n",
                panes.get(0).getText());
        var gone = panes.get(0).getStyleRanges()[1];
        assertEquals("Nobody", panes.get(0).getTextRange(gone.start, gone.length));
        assertTrue(gone.strikeout);
        var come = panes.get(1).getStyleRanges()[1];
        assertEquals("Somebody", panes.get(1).getTextRange(come.start, come.length));
        select(2, false);
        assertEquals("\n\n", panes.get(0).getText());
        assertTrue(panes.get(1).getText().startsWith("3 EXT. PASS - DAWN\nThe truck"), panes.get(1).getText());
    }

    @Test
    void theImpactFollowsTheDecisions() {
        Table impact = Widgets.all(bench.shell(), Table.class).get(1);
        assertEquals("+2/8", impact.getItem(0).getText(3));
        int before = asked;
        select(2, true);
        assertEquals(before + 1, asked);
        assertEquals("−3/8", impact.getItem(0).getText(3));
    }

    @Test
    void aFullDraftIsOneWhereItsBoxIsChecked() {
        assertFalse(view.label().full());
        press("Full draft");
        DraftMerge.accept(bench.session(), comparison, view.decisions(), view.label());
        assertTrue(bench.session().production().getScript().getDrafts().getLast().isFull());
    }

    @Test
    void numbersCanBeLockedWhereTheyWouldShift() {
        Session session = bench.session();
        Production draft = EcoreUtil.copy(session.production());
        draft.getScript().getScenes().getLast().setNumber("14");
        DraftComparison shifted = DraftComparison.of(session.production(), draft);
        assertEquals(1, shifted.renumbered());
        view = new DraftView(bench.shell(), bench.desk(), shifted, view.label(), (decisions, told) -> asked++,
                () -> locked = true);
        bench.open();
        assertFalse(locked);
        press("Lock Scene Numbers");
        assertTrue(locked);
    }

    @Test
    void aDraftWithoutNumbersShiftsNoneAndHasNothingToLock() {
        Session session = bench.session();
        Production draft = EcoreUtil.copy(session.production());
        draft.getScript().getScenes().forEach(scene -> scene.setNumber(null));
        draft.getScript().getScenes().remove(1);
        Scene added = CoreFactory.eINSTANCE.createScene();
        added.setHeading("EXT. PASS - DAWN");
        write(added, "The truck climbs, stops, thinks about it, and climbs again until the road ends");
        draft.getScript().getScenes().add(1, added);
        DraftComparison bare = DraftComparison.of(session.production(), draft);
        DraftLabel label = view.label();
        Arrays.stream(bench.shell().getChildren()).forEach(Control::dispose);
        view = new DraftView(bench.shell(), bench.desk(), bare, label, (decisions, told) -> asked++,
                () -> locked = true);
        bench.open();
        assertEquals(List.of("2 cut", "+2A new"), rows());
        assertTrue(Widgets.all(bench.shell(), Button.class).stream().noneMatch(b -> b.getText().startsWith("Lock")));
        select(1, false);
        assertTrue(Widgets.all(bench.shell(), StyledText.class).get(1).getText().startsWith("2A EXT. PASS - DAWN"));
    }

    @Test
    void keepingAllLeavesNothingToAccept() {
        press("Keep as is");
        assertTrue(view.decisions().isNothing(comparison));
        assertTrue(DraftMerge.accept(bench.session(), comparison, view.decisions(), view.label()).isEmpty());
        press("Accept");
        assertTrue(DraftMerge.accept(bench.session(), comparison, view.decisions(), view.label()).isPresent());
        assertEquals("Accept draft Blue", bench.session().undoable().orElseThrow().label());
        assertTrue(bench.scenes().get(1).isOmitted());
        bench.session().undo();
        assertFalse(bench.scenes().get(1).isOmitted());
    }
}
