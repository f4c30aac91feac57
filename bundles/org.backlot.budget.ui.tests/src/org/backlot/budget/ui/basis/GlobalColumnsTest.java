package org.backlot.budget.ui.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;

import org.backlot.budget.model.Global;
import org.backlot.budget.ui.Estimated;
import org.backlot.ui.kit.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobalColumnsTest {

    private Estimated of;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Estimated(folder);
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    @Test
    void anotherNameIsWrittenIntoTheFormulasInTheSameStep() {
        of.session().edit("Rename", () -> column("Name").type(of.shootDays, "principalDays"));
        assertEquals("principalDays * 2", of.operator.getAmount());
        of.session().undo();
        assertEquals("shootDays * 2", of.operator.getAmount());
    }

    @Test
    void aNameThatFormulasCannotHoldIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of.session().edit("Rename",
                () -> column("Name").type(of.shootDays, "shoot days")));
        assertThrows(IllegalArgumentException.class, () -> of.session().edit("Rename",
                () -> column("Name").type(of.shootDays, "")));
        assertEquals("shootDays", of.shootDays.getName());
    }

    @Test
    void aFractionThatDoesNotEndIsShownToFourPlaces() {
        of.session().edit("Divide", () -> column("Value").type(of.shootDays, "10 / 3"));
        assertEquals("3.3333", column("= Value").show(of.shootDays));
    }

    private Column<Global, ?> column(String label) {
        return new GlobalColumns(of.figures()).all().stream().filter(c -> c.label().equals(label)).findFirst()
                .orElseThrow();
    }
}
