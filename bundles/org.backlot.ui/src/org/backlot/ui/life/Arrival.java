package org.backlot.ui.life;

import java.util.Arrays;

import org.backlot.core.Backlot;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.look.Theme;
import org.backlot.ui.production.Office;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;

/** Puts what every part works with into the application before any window is drawn; keeps the layout at the end. */
public class Arrival {

    /** Before the first image is made: by default SWT makes what is disabled whitish, which shines on a dark theme. */
    @PostContextCreate
    void dim() {
        System.setProperty("org.eclipse.swt.image.disablement", "desaturated");
    }

    @ProcessAdditions
    void furnish(IEclipseContext application, MApplication model, Logger log) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        Notice notice = new SpokenNotice(log);
        application.set(Backlot.class, new Backlot(registry, System.getProperty("user.name", "?"),
                problem -> log.warn(problem.cause(), problem.message())));
        application.set(Copies.class, new Copies());
        Habits habits = new KeptHabits();
        application.set(Habits.class, habits);
        application.set(Notice.class, notice);
        application.set(Theme.class, ContextInjectionFactory.make(Theme.class, application));
        application.set(Office.class, ContextInjectionFactory.make(Office.class, application));
        new Layout(habits).restore(model, Arrays.stream(Display.getDefault().getMonitors())
                .map(Monitor::getClientArea).toList());
    }

    @PreSave
    void leave(Habits habits, MApplication model) {
        new Layout(habits).keep(model);
    }
}
