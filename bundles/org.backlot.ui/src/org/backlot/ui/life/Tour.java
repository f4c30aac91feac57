package org.backlot.ui.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.backlot.ui.kit.Notice;
import org.backlot.ui.look.Theme;
import org.backlot.ui.production.Office;
import org.backlot.ui.production.Showcase;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/**
 * Takes a picture of every perspective in both themes, with the first demo open, and ends the program: the pictures of
 * the documentation. Asked for with {@code -screenshots FOLDER}; writes {@code script-light.png} and its like.
 */
final class Tour {

    /** Longer than what anything waits for, in milliseconds, before it refreshes. */
    private static final int MOMENT = 450;
    private static final int ROUNDS = 3;

    private final MApplication application;
    private final IWorkbench workbench;
    private final Perspectives perspectives;
    private final Theme theme;
    private final Office office;
    private final Showcase showcase;
    private final Notice notice;
    private final Display display = Display.getCurrent();

    @Inject
    Tour(MApplication application, IWorkbench workbench, Perspectives perspectives, Theme theme, Office office,
            Showcase showcase, Notice notice) {
        this.application = application;
        this.workbench = workbench;
        this.perspectives = perspectives;
        this.theme = theme;
        this.office = office;
        this.showcase = showcase;
        this.notice = notice;
    }

    void take(Path folder) {
        try {
            Files.createDirectories(folder);
            shoot(folder, "start");
            showcase.openFirst();
            until(() -> office.session().isPresent());
            for (MPerspective perspective : perspectives.all()) {
                perspectives.show(perspective);
                shoot(folder, perspective.getLocalizedLabel().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
            }
        } catch (IOException e) {
            notice.tell("Take pictures", e);
        } finally {
            workbench.close();
        }
    }

    private void shoot(Path folder, String name) {
        for (String look : new String[] {"light", "dark"}) {
            theme.show(look);
            rest();
            var loader = new ImageLoader();
            loader.data = new ImageData[] {picture()};
            loader.save(folder.resolve(name + "-" + look + ".png").toString(), SWT.IMAGE_PNG);
        }
    }

    private ImageData picture() {
        Rectangle bounds = ((Shell) application.getChildren().getFirst().getWidget()).getBounds();
        var image = new Image(display, bounds.width, bounds.height);
        var screen = new GC(display);
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    /** Lets everything happen that is due, what waits for a moment of quiet and works in the background too. */
    private void rest() {
        for (int i = 0; i < ROUNDS; i++) {
            var over = new boolean[1];
            while (display.readAndDispatch()) {
                Thread.onSpinWait();
            }
            display.timerExec(MOMENT, () -> over[0] = true);
            until(() -> over[0] && Arrays.stream(Job.getJobManager().find(null))
                    .allMatch(job -> job.getState() == Job.SLEEPING));
        }
    }

    private void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}
