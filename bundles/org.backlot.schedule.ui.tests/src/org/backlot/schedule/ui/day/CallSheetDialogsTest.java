package org.backlot.schedule.ui.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ui.Window;
import org.backlot.schedule.ui.clock.ClockPart;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallSheetDialogsTest {

    private static final String FACTS = "Facts of the Place\u2026";
    private static final String CALLS = "Department Calls\u2026";

    /** The row of a table below its heads. */
    private static final int FIRST = 1;

    private Window window;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        window = new Window(folder);
        Person grip = window.person("Tom Delaney");
        window.session().edit("Write", () -> {
            grip.setDepartment("Grip");
            window.session().production().getScript().getScenes().getFirst().setLocation("Harbor");
            window.session().production().getScript().getScenes().getLast().setLocation("Quarry");
        });
        new ClockPart(window.shell(), window.desk()).focus();
        window.open();
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    private Production production() {
        return window.session().production();
    }

    private String set(String name) {
        return Settings.get(production(), name).orElse("not set");
    }

    private String step() {
        return window.session().undoable().orElseThrow().label();
    }

    private void in(String button, Predicate<Composite> person) {
        window.inDialog(() -> Widgets.press(window.shell(), button), dialog -> {
            try {
                window.settle();
                assertTrue(person.test(dialog));
            } finally {
                dialog.close();
            }
        });
    }

    private static Text field(Composite in, String label) {
        Label before = Widgets.find(in, Label.class, one -> one.getText().equals(label)).orElseThrow();
        List<Control> controls = Arrays.asList(before.getParent().getChildren());
        return (Text) controls.get(controls.indexOf(before) + 1);
    }

    private void type(Composite in, String label, String text) {
        field(in, label).setText(text);
        field(in, label).notifyListeners(SWT.FocusOut, new Event());
        window.settle();
    }

    private void call(Composite in, String text) {
        NatTable table = Widgets.first(in, NatTable.class);
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(2, FIRST)));
        window.settle();
        Text editor = (Text) table.getActiveCellEditor().getEditorControl();
        editor.setText(text);
        window.key(editor, 0, SWT.CR);
    }

    @Test
    void theFieldsOfAPlaceAreFilledInAndTakenBackOneByOne() {
        in(FACTS, dialog -> {
            type(dialog, "Hospital", "St Anne, 3 miles");
            type(dialog, "Parking", "the school yard");
            return field(dialog, "Hospital").getText().equals("St Anne, 3 miles");
        });
        assertEquals("Hospital: St Anne, 3 miles\nParking: the school yard", set("schedule.callSheet.Harbor"));
        assertEquals("Change parking of Harbor", step());
        window.session().undo();
        window.session().undo();
        assertEquals("not set", set("schedule.callSheet.Harbor"));
    }

    @Test
    void whatHasNoFieldStaysAndIsTypedAsLines() {
        window.session().edit("Set", () -> Settings.set(production(), "schedule.callSheet.Harbor",
                "Quay: number 4\nParking: here"));
        in(FACTS, dialog -> {
            assertEquals("Quay: number 4", field(dialog, "Further lines").getText());
            type(dialog, "Further lines", "Quay: number 5\nMind the tide.");
            type(dialog, "Parking", "");
            return true;
        });
        assertEquals("Quay: number 5\nMind the tide.", set("schedule.callSheet.Harbor"));
    }

    @Test
    void coordinatesThatNobodyCanFindAreNotTaken() {
        window.session().edit("Zone", () -> production().setZone(ZoneId.of("America/New_York")));
        in(FACTS, dialog -> {
            type(dialog, "Coordinates", "by the pier");
            assertEquals("not set", set("schedule.callSheet.Harbor"));
            type(dialog, "Coordinates", "40.71, -74.01");
            return Widgets.find(dialog, Label.class, label -> label.getText()
                    .startsWith("The sun on Day 1: first light")).isPresent();
        });
        assertEquals("Coordinates: 40.71, -74.01", set("schedule.callSheet.Harbor"));
    }

    @Test
    void theDayAloneAndEverySheetTellTheirFactsToo() {
        in(FACTS, dialog -> {
            NatTable table = Widgets.first(dialog, NatTable.class);
            List<String> rows = IntStream.range(FIRST, table.getRowCount())
                    .mapToObj(row -> table.getDataValueByPosition(0, row).toString()).toList();
            assertEquals(List.of("Harbor", "Day 1 alone", "Every call sheet", "Quarry"), rows);
            click(table, FIRST + 1);
            type(dialog, "Parking", "pier 4");
            return true;
        });
        in(FACTS, dialog -> {
            click(Widgets.first(dialog, NatTable.class), FIRST + 2);
            type(dialog, "Emergency", "911");
            return true;
        });
        assertEquals("Parking: pier 4", window.tried().getDays().getFirst().getNotes());
        assertEquals("Emergency: 911", set("schedule.callSheet"));
    }

    private void click(NatTable table, int row) {
        var cell = table.getCellByPosition(0, row).getBounds();
        window.mouse(table, SWT.MouseDown, cell.x + 9, cell.y + 9, 0);
        window.mouse(table, SWT.MouseUp, cell.x + 9, cell.y + 9, 0);
    }

    @Test
    void aDepartmentIsCalledEarlierNotAtAllOrAsTheOthers() {
        in(CALLS, dialog -> {
            call(dialog, "45 min before");
            assertEquals("45 min before", set("schedule.call.Grip"));
            NatTable table = Widgets.first(dialog, NatTable.class);
            assertEquals("06:15", table.getDataValueByPosition(3, FIRST));
            call(dialog, "5.30");
            assertEquals("05:30", set("schedule.call.Grip"));
            call(dialog, "not called");
            assertEquals("", table.getDataValueByPosition(3, FIRST));
            call(dialog, "");
            return true;
        });
        assertEquals("not set", set("schedule.call.Grip"));
        assertEquals("Change call of Grip", step());
    }
}
