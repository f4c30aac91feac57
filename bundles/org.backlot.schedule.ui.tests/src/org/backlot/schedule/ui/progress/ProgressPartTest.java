package org.backlot.schedule.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.Decision;
import org.backlot.core.model.Scene;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.progress.Progress;
import org.backlot.schedule.progress.Reporting;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressPartTest {

    private Window window;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        window = new Window(folder);
        new ProgressPart(window.shell(), window.desk()).focus();
        window.open();
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    private List<DayReport> reports() {
        return window.of().session().section(Schedule.class).orElseThrow().getReports();
    }

    private LocalDate date(int day) {
        return window.of().plan().days().get(day).date();
    }

    private String step() {
        return window.of().session().undoable().orElseThrow().label();
    }

    private Text text(String hint) {
        return Widgets.find(window.shell(), Text.class, text -> hint.equals(text.getMessage())).orElseThrow();
    }

    private boolean shows(String title) {
        return Widgets.find(window.shell(), Label.class, label -> label.getText().startsWith(title)).isPresent();
    }

    @Test
    void thePartBeginsAtTheFirstDayThatNobodyReported() {
        assertTrue(shows("Day 1, "));
        assertTrue(reports().isEmpty(), "looking reports nothing");
    }

    @Test
    void aDayOnWhichAllWentWellIsReportedWithOneButton() {
        Widgets.press(window.shell(), "All Complete");
        window.settle();
        assertEquals("Complete the report of Day 1", step());
        assertEquals(12, Progress.of(window.of().plan()).shot());
        Widgets.press(window.shell(), "Report a Day");
        window.settle();
        assertTrue(shows("Day 2, "));
        window.of().session().undo();
        assertTrue(reports().isEmpty());
    }

    @Test
    void aSceneThatWasNotPlannedIsAddedByItsNumber() {
        Text number = text("Add scene");
        number.setText("4");
        number.notifyListeners(SWT.DefaultSelection, new Event());
        window.settle();
        assertEquals(window.of().session().production().getScript().getScenes().get(3).getId(),
                reports().getFirst().getScenes().getFirst().getScene());
        assertEquals("", number.getText());
        number.setText("99");
        number.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("Add a scene: The script has no scene 99"), window.told());
        assertEquals("99", number.getText(), "it can be corrected");
    }

    @Test
    void aTimeOfTheDayBeginsItsReport() {
        Label wrap = Widgets.find(window.shell(), Label.class, label -> label.getText().equals("Wrap")).orElseThrow();
        Text field = Widgets.first(wrap.getParent(), Text.class);
        field.setText("1915");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        window.settle();
        assertEquals(LocalTime.of(19, 15), reports().getFirst().getWrap());
        assertEquals(date(0), reports().getFirst().getDate());
        assertEquals("19:15", field.getText());
    }

    @Test
    void aWayToCatchUpIsAcceptedInOneStepWithItsReason() {
        Scene first = window.of().session().production().getScript().getScenes().getFirst();
        window.of().session().edit("Report", () -> Reporting.scene(Reporting.day(
                window.of().session().section(Schedule.class).orElseThrow(), date(0), ""), first).setComplete(true));
        window.inDialog(() -> Widgets.press(window.shell(), "Catch Up\u2026"), this::accept);
        Decision decision = window.of().session().production().getDecisions().getFirst();
        assertEquals("It is the cheapest", decision.getReason());
        assertEquals(decision.getWhat(), step());
        window.of().session().undo();
        assertTrue(window.of().session().production().getDecisions().isEmpty());
    }

    /** Does what a person does in the dialog, when its ways are there. */
    private void accept(Shell dialog) {
        Table ways = Widgets.first(dialog, Table.class);
        window.until(() -> ways.getItemCount() > 0);
        Button accept = Widgets.button(dialog, "Accept");
        accept.notifyListeners(SWT.Selection, new Event());
        assertTrue(window.of().session().production().getDecisions().isEmpty(), "a reason is asked for");
        Widgets.first(dialog, Text.class).setText("It is the cheapest");
        accept.notifyListeners(SWT.Selection, new Event());
    }
}
