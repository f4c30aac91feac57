package org.backlot.ui.production;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.backlot.core.Backlot;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Events;
import org.backlot.ui.testing.KeptHabits;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.testing.Widgets;
import org.backlot.ui.life.Perspectives;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;

/** An office with all plug-ins, as the window has it, and the person who sits in it and answers its dialogs. */
final class Workplace implements AutoCloseable {

    private final Display display = Display.getDefault();
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private final MPerspectiveStack perspectives = MAdvancedFactory.INSTANCE.createPerspectiveStack();
    private final MWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
    private final Backlot backlot = PlainRegistry.of("org.backlot.documents", "org.backlot.exchange",
            "org.backlot.schedule", "org.backlot.budget", "org.backlot.resources", "org.backlot.demo").backlot();
    private final Office office;

    Workplace() {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        perspective(Perspectives.START);
        perspective("org.backlot.ui.script");
        application.getChildren().add(window);
        window.getChildren().add(perspectives);
        window.setContext(context.createChild());
        context.set(MApplication.class, application);
        context.set(EModelService.class, answering(EModelService.class, arguments -> List.of(perspectives)));
        context.set(EPartService.class, answering(EPartService.class, arguments -> {
            perspectives.setSelectedElement((MPerspective) arguments[0]);
            return null;
        }));
        context.set(Backlot.class, backlot);
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause));
        context.set(Habits.class, new KeptHabits());
        context.set(UISynchronize.class, new Screen());
        office = ContextInjectionFactory.make(Office.class, context);
    }

    Office office() {
        return office;
    }

    Backlot backlot() {
        return backlot;
    }

    /** The production that is open. */
    Session session() {
        return office.session().orElseThrow();
    }

    /** The context of the window. */
    IEclipseContext window() {
        return window.getContext();
    }

    IEclipseContext application() {
        return context;
    }

    /** The id of the perspective that is shown. */
    String perspective() {
        return perspectives.getSelectedElement().getElementId();
    }

    /** What the person was told to have gone wrong, in order. */
    List<String> told() {
        return told;
    }

    /** Lets things happen until something is so, or something went wrong. */
    void until(BooleanSupplier done) {
        Events.until(() -> done.getAsBoolean() || !told.isEmpty());
    }

    /** Presses a button of the dialog of this title, which the work opens. */
    void answer(String title, String button, Runnable work) {
        Answer.inDialog(title, work, dialog -> Widgets.press(dialog, button));
    }

    @Override
    public void close() {
        if (office.session().filter(Session::isDirty).isPresent()) {
            answer("Unsaved changes", "Don't Save", office::close);
        } else {
            office.close();
        }
        context.dispose();
    }

    private void perspective(String id) {
        MPerspective perspective = MAdvancedFactory.INSTANCE.createPerspective();
        perspective.setElementId(id);
        perspectives.getChildren().add(perspective);
    }

    /** What every method of a service answers. */
    @FunctionalInterface
    private interface Service {
        Object to(Object[] arguments);
    }

    private static <S> S answering(Class<S> service, Service answer) {
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class ? "service"
                        : answer.to(arguments)));
    }

    private final class Screen extends UISynchronize {

        @Override
        public void syncExec(Runnable runnable) {
            display.syncExec(runnable);
        }

        @Override
        public void asyncExec(Runnable runnable) {
            display.asyncExec(runnable);
        }

        @Override
        protected boolean isUIThread(Thread thread) {
            return display.getThread() == thread;
        }

        @Override
        protected void showBusyWhile(Runnable runnable) {
            runnable.run();
        }

        @Override
        protected boolean dispatchEvents() {
            return display.readAndDispatch();
        }
    }
}
