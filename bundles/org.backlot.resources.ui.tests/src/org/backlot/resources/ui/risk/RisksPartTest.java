package org.backlot.resources.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Identified;
import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Named;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;
import org.backlot.resources.ui.Book;
import org.backlot.resources.ui.Way;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fog, which may take 2,000, and a storm that is worse, on a screen beside which a crane can be selected. */
class RisksPartTest {

    private static final String RISK = "Risk";

    @TempDir
    Path folder;
    private final List<String> went = new ArrayList<>();
    private final Selected selected = new Selected();
    private Book book;
    private Screen screen;
    private Grid grid;
    private Risk fog;
    private Risk storm;

    @BeforeEach
    void open() {
        book = new Book(folder);
        fog = risk("Fog", 2);
        storm = risk("Storm", 5);
        book.session.edit("Amount", () -> fog.setAmount(new BigDecimal("2000")));
        screen = new Screen(new Seat(book.session));
        screen.context().set(ESelectionService.class, selected.service());
        assertNotNull(new RisksPart(screen.shell(), screen.desk(), new Way(screen.desk(), (object, with) -> {
            went.add(Named.nameOf((Identified) object));
            return object != book.kitchen;
        })));
        screen.open();
        screen.shell().setSize(2400, 700);
        screen.settle();
        grid = Grid.in(screen.shell());
    }

    private Risk risk(String name, int impact) {
        Risk risk = ResourcesFactory.eINSTANCE.createRisk();
        book.session.edit("Add", () -> {
            risk.setName(name);
            risk.setLikelihood(3);
            risk.setImpact(impact);
            book.book.resources().getRisks().add(risk);
        });
        return risk;
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
    }

    private String undone() {
        String label = book.session.undoable().map(ChangeSet::label).orElseThrow();
        book.session.undo();
        screen.settle();
        return label;
    }

    @Test
    void aRiskIsAddedNamedAndTakenBackStepByStep() {
        Widgets.press(screen.shell(), "Add Risk");
        screen.settle();
        assertEquals(List.of("Fog", "Storm", "New risk"), grid.values(RISK));
        grid.type(RISK, 2, "Ferry does not sail");
        assertEquals(List.of("Fog", "Storm", "Ferry does not sail"), grid.values(RISK));
        book.session.undo();
        assertEquals("Add risk", undone());
        assertEquals(List.of("Fog", "Storm"), grid.values(RISK));
    }

    @Test
    void theScoreFollowsAndANumberBeyondTheScaleIsRefusedInWords() {
        grid.type("Impact", 0, "4");
        assertEquals(List.of("12", "15"), grid.values("Score"));
        grid.type("Likely", 0, "6");
        assertTrue(screen.told().getFirst().contains("Write a number from 1 to 5"), screen.told().toString());
        assertEquals(3, fog.getLikelihood());
    }

    @Test
    void theHighestStandsFirstAndAFilterFindsOne() {
        grid.sort("Score");
        grid.sort("Score");
        assertEquals(List.of("Storm", "Fog"), grid.values(RISK));
        grid.filter("fog");
        assertEquals(List.of("Fog"), grid.values(RISK));
    }

    @Test
    void aRiskIsLinkedToWhatIsSelectedElsewhereAndGoneToFromThere() {
        selected.select(book.crane);
        screen.settle();
        grid.select("Score", 1);
        Widgets.press(screen.shell(), "Link");
        screen.settle();
        assertEquals(List.of("", "Crane"), grid.values("Concerns"));
        assertEquals("9 Mar - 12 Mar", grid.values("Days").get(1));
        grid.open("Concerns", 1);
        assertEquals(List.of("Crane"), went);
        assertEquals("Link risk to Crane", undone());
        assertEquals(List.of("", ""), grid.values("Concerns"));
    }

    @Test
    void whatCannotBeLinkedOrGoneToIsTold() {
        Widgets.press(screen.shell(), "Link");
        assertTrue(screen.told().getLast().contains("Select the risk here"), screen.told().toString());
        grid.open("Concerns", 0);
        assertTrue(screen.told().getLast().contains("Fog is linked to nothing yet"), screen.told().toString());
        book.session.edit("Link", () -> fog.getObjects().add(book.kitchen.getId()));
        screen.settle();
        grid.choose("Score", 0, "Go to what it concerns");
        assertTrue(screen.told().getLast().contains("No part of this window shows KITCHEN"), screen.told().toString());
    }

    @Test
    void theMenuTurnsARiskAndDeletesItEachInOneStep() {
        grid.choose("Score", 0, "Happened");
        assertEquals(RiskState.HAPPENED, fog.getState());
        assertTrue(says().startsWith("Together they may take 2,000"), says());
        grid.choose("Score", 0, "Close");
        assertEquals(RiskState.CLOSED, fog.getState());
        assertTrue(says().startsWith("To link"), says());
        grid.choose("Score", 1, "Delete");
        assertEquals(List.of("Fog"), grid.values(RISK));
        assertEquals("Delete risk Storm", undone());
        assertEquals("Risk Fog closed", undone());
        assertEquals(RiskState.HAPPENED, fog.getState());
        assertEquals(storm, book.book.resources().getRisks().getLast());
    }

    private String says() {
        return Widgets.find(screen.shell(), Label.class, label -> label.getText().contains("select elsewhere"))
                .map(Label::getText).orElse("");
    }
}
