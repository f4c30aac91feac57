package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void aColumnShowsAndTypesWithoutADisplay() {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        var length = Column.of("Length", 60, Kind.EIGHTHS, Scene::getEighths).edit(Scene::setEighths);
        length.type(scene, "1 3/8");
        assertEquals(11, scene.getEighths());
        assertEquals("1 3/8", length.show(scene));
    }

    @Test
    void sceneNumbersAreOrderedAsTheTradeDoes() {
        var numbers = new ArrayList<>(List.of("12A", "2", "12", "A12", "1"));
        numbers.sort(Kind.TEXT.order());
        assertEquals(List.of("1", "2", "12", "12A", "A12"), numbers);
    }

    @Test
    void timesAreTypedAsPeopleDo() {
        assertEquals(LocalTime.of(7, 30), Kind.TIME.parse().apply("730"));
        assertEquals(LocalTime.of(19, 30), Kind.TIME.parse().apply("7.30pm"));
        assertEquals(LocalTime.of(7, 0), Kind.TIME.parse().apply("7"));
        assertThrows(IllegalArgumentException.class, () -> Kind.TIME.parse().apply("25:00"));
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertEquals(day, Kind.DATE.parse().apply(Kind.DATE.show(day)));
        assertEquals(day, Kind.DATE.parse().apply("2027-03-01"));
        Duration length = Duration.ofMinutes(95);
        assertEquals(length, Kind.DURATION.parse().apply(Kind.DURATION.show(length)));
        BigDecimal amount = new BigDecimal("1234567.50");
        assertEquals(amount, Kind.MONEY.parse().apply(Kind.MONEY.show(amount)));
        var place = Kind.choice(IntExt.class);
        assertEquals(IntExt.INT_EXT, place.parse().apply(place.show(IntExt.INT_EXT)));
    }

    @Test
    void rowsOfATreeThatMatchAreShownWithWhatTheyAreIn() {
        Map<String, List<String>> below = Map.of("Camera", List.of("Dolly", "Crane"), "Art", List.of("Vase"));
        List<Column<String, ?>> columns = List.of(Column.text("Name", 100, (String name) -> name));
        var rows = new Rows<>(columns);
        rows.tree(name -> below.getOrDefault(name, List.of()));
        rows.set(List.of("Camera", "Art"));
        assertEquals(List.of("Camera", "Dolly", "Crane", "Art", "Vase"), rows.shown());
        rows.fold("Camera", false);
        assertEquals(List.of("Camera", "Art", "Vase"), rows.shown());
        rows.filter("crane");
        assertEquals(List.of("Camera", "Crane"), rows.shown());
        assertTrue(rows.hasChildren("Camera"));
        assertEquals(1, rows.depth("Crane"));
    }

    @Test
    void cellsSurviveTheClipboard() {
        List<List<String>> cells = List.of(List.of("1", "a\nb"), List.of("", "\"quoted\""));
        assertEquals(cells, Cells.read(Cells.write(cells)));
        assertEquals(List.of(List.of("\"5 inches", "x"), List.of("y")), Cells.read("\"5 inches\tx\ny\n"));
    }

    @Test
    void aLengthIsCopiedSoThatASpreadsheetTakesItForNoDate() {
        var length = Column.of("Length", 60, Kind.EIGHTHS, (Integer eighths) -> eighths);
        assertEquals("0 3/8", length.copy(3));
        assertEquals("1 3/8", length.copy(11));
        assertEquals(3, Kind.EIGHTHS.parse().apply(length.copy(3)));
        assertEquals(16, Kind.EIGHTHS.parse().apply("2"));
    }

    @Test
    void everyKindReadsWhatItShows() {
        assertEquals(Boolean.TRUE, Kind.CHECK.parse().apply(Kind.CHECK.show(true)));
        assertEquals(Boolean.FALSE, Kind.CHECK.parse().apply(Kind.CHECK.show(false)));
        assertEquals(42, Kind.WHOLE.parse().apply(Kind.WHOLE.show(42)));
        assertEquals(new BigDecimal("-0.25"), Kind.DECIMAL.parse().apply(Kind.DECIMAL.show(new BigDecimal("-0.25"))));
        assertEquals("a\nb", Kind.LINES.parse().apply(Kind.LINES.show("a\nb")));
        assertEquals("A, \"B, C\"", Kind.NAMES.parse().apply(Kind.NAMES.show("A, \"B, C\"")));
        assertEquals(LocalTime.of(7, 30), Kind.TIME.parse().apply(Kind.TIME.show(LocalTime.of(7, 30))));
    }
}
