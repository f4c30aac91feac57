package org.backlot.ui.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.backlot.ui.kit.Notice;
import org.backlot.ui.look.Theme;
import org.backlot.ui.production.Office;
import org.backlot.ui.production.Showcase;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
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
 * the documentation. Asked for with {@code -screenshots FOLDER}; writes {@code script-light.png} and its like. With
 * {@code -parts} it brings every part to the front in turn, for whoever looks through the screens: {@code
 * script-suggestions-dark.png}.
 */
final class Tour {

    private final MApplication application;
    private final EModelService model;
    private final IWorkbench workbench;
    private final Perspectives perspectives;
    private final Theme theme;
    private final Office office;
    private final Showcase showcase;
    private final Notice notice;
    private final Pause pause = new Pause();
    private final Display display = Display.getCurrent();

    @Inject
    Tour(MApplication application, EModelService model, IWorkbench workbench, Perspectives perspectives, Theme theme,
            Office office, Showcase showcase, Notice notice) {
        this.application = application;
        this.model = model;
        this.workbench = workbench;
        this.perspectives = perspectives;
        this.theme = theme;
        this.office = office;
        this.showcase = showcase;
        this.notice = notice;
    }

    void take(Path folder, boolean parts) {
        try {
            Files.createDirectories(folder);
            shoot(folder, "start");
            showcase.openFirst();
            pause.until(() -> office.session().isPresent());
            for (MPerspective perspective : perspectives.all()) {
                perspectives.show(perspective);
                shoot(folder, name(perspective));
                if (parts) {
                    parts(folder, perspective);
                }
            }
        } catch (IOException e) {
            notice.tell("Take pictures", e);
        } finally {
            workbench.close();
        }
    }

    private void parts(Path folder, MPerspective perspective) {
        for (MPart part : model.findElements(perspective, null, MPart.class)) {
            application.getChildren().getFirst().getContext().get(EPartService.class).showPart(part,
                    EPartService.PartState.ACTIVATE);
            shoot(folder, name(perspective) + "-" + name(part));
        }
    }

    private static String name(MUILabel label) {
        return label.getLocalizedLabel().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private void shoot(Path folder, String name) {
        for (String look : new String[] {"light", "dark"}) {
            theme.show(look);
            pause.rest();
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
}
