package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.SceneReport;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.junit.jupiter.api.Test;

class OwedTest extends OnScreen {

    @Test
    void aSceneThatWasDueAndIsNotShotIsMarkedInTheCornerOfItsStrip() {
        RGB owed = Palette.of("light").colour("error").getRGB();
        assertNotEquals(owed, corner(1), "nothing is owed before the first report");
        of.session().edit("Report Day 1", () -> {
            DayReport report = ScheduleFactory.eINSTANCE.createDayReport();
            report.setDate(of.plan().days().getFirst().date());
            Ids.of(report);
            report.getScenes().add(complete(0));
            report.getScenes().add(complete(2));
            of.session().section(Schedule.class).orElseThrow().getReports().add(report);
        });
        settle();
        assertNotEquals(owed, corner(0), "scene 1 is in the can");
        assertEquals(owed, corner(1), "scene 2 is owed");
        assertNotEquals(owed, corner(2), "scene 3 is in the can");
        assertNotEquals(owed, corner(4), "scene 4 is not due yet");
    }

    private SceneReport complete(int scene) {
        Scene shot = of.session().production().getScript().getScenes().get(scene);
        SceneReport report = ScheduleFactory.eINSTANCE.createSceneReport();
        Ids.of(report);
        report.setScene(shot.getId());
        report.setEighths(shot.getEighths());
        report.setComplete(true);
        return report;
    }

    /** The colour of the upper right corner of a strip. */
    private RGB corner(int row) {
        Rectangle area = ((Scrollable) board).getClientArea();
        var image = new Image(display, area.width, area.height);
        var paint = new Event();
        paint.gc = new GC(image);
        paint.width = area.width;
        paint.height = area.height;
        board.notifyListeners(SWT.Paint, paint);
        paint.gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(area.width - 3, rows().get(row).top() + 2));
    }
}
