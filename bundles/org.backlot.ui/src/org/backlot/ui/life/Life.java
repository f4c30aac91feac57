package org.backlot.ui.life;

import java.nio.file.Path;
import java.util.List;

import org.backlot.ui.edit.StepNames;
import org.backlot.ui.exchange.FilesOnWindow;
import org.backlot.ui.look.Theme;
import org.backlot.ui.production.Office;
import org.backlot.ui.production.Showcase;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;

/** Begins the work when the first window stands: the theme, and the production that was named at the start. */
public class Life {

    private final MApplication application;
    private final Theme theme;
    private final Office office;
    private final Showcase demos;
    private final StepNames names;
    private final FilesOnWindow files;
    private final UISynchronize screen;

    @Inject
    public Life(MApplication application, Theme theme, Office office, Showcase demos, StepNames names,
            FilesOnWindow files, UISynchronize screen) {
        this.application = application;
        this.theme = theme;
        this.office = office;
        this.demos = demos;
        this.names = names;
        this.files = files;
        this.screen = screen;
    }

    @Inject
    @Optional
    void begin(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        names.begin();
        theme.apply();
        IWindowCloseHandler leave = window -> office.close();
        for (MWindow window : application.getChildren()) {
            window.getContext().set(IWindowCloseHandler.class, leave);
            files.watch(window);
        }
        List<String> arguments = List.of(Platform.getApplicationArgs());
        int pictures = arguments.indexOf("-screenshots");
        if (pictures >= 0 && pictures + 1 < arguments.size()) {
            Path folder = Path.of(arguments.get(pictures + 1));
            Tour tour = ContextInjectionFactory.make(Tour.class, application.getContext());
            screen.asyncExec(() -> tour.take(folder, arguments.contains("-parts")));
            return;
        }
        int rehearsal = arguments.indexOf("-rehearse");
        if (rehearsal >= 0 && rehearsal + 1 < arguments.size()) {
            Path report = Path.of(arguments.get(rehearsal + 1));
            Rehearsal walk = ContextInjectionFactory.make(Rehearsal.class, application.getContext());
            screen.asyncExec(() -> walk.walk(report));
            return;
        }
        if (arguments.contains("-demo")) {
            demos.openFirst();
            return;
        }
        arguments.stream().filter(argument -> argument.endsWith(".backlot")).findFirst()
                .ifPresent(path -> office.open(Path.of(path)));
    }
}
