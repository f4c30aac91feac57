package org.backlot.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backlot.core.model.Identified;
import org.backlot.core.question.Steps;
import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Session;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.contexts.RunAndTrack;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

import jakarta.inject.Inject;

/**
 * What a part works at: the open production, the way to change it, what is selected, the colours. Injected into a
 * part's constructor; each part has its own.
 */
@Creatable
public final class Desk {

    /** Under which the whole workbench knows who works here. */
    private static final String SEAT = "org.backlot.ui.seat";

    private final IEclipseContext context;

    /** @param context of the part; asked for {@link Session}, {@link Palette}, {@link Habits}, {@link Notice} */
    @Inject
    public Desk(IEclipseContext context) {
        this.context = context;
    }

    /** The production that is open in this window. */
    public Optional<Session> session() {
        return Optional.ofNullable(context.get(Session.class));
    }

    /**
     * Changes the production in one step; what goes wrong is told to the person and changes nothing.
     *
     * @param label as the person would say it: {@code "Move strip"}
     * @return whether it was done
     */
    public boolean edit(String label, Runnable work) {
        Session session = context.get(Session.class);
        if (session == null) {
            return false;
        }
        try {
            session.edit(label, work);
            return true;
        } catch (RuntimeException e) {
            tell(label, e);
            return false;
        }
    }

    /** Tells the person that something did not work. */
    public void tell(String doing, Throwable cause) {
        Notice notice = context.get(Notice.class);
        if (notice == null) {
            throw new IllegalStateException(doing, cause);
        }
        notice.tell(doing, cause);
    }

    /**
     * Shows the production now, and again after each change of it, after another was opened or closed, when the theme
     * changed, and when somebody else works here; many changes at once are one refresh, and what is hidden is
     * refreshed when it is shown. Ends with the control.
     */
    public void watch(Control owner, Runnable refresh) {
        watch(owner, change -> true, refresh);
    }

    /** As {@link #watch(Control, Runnable)}, for changes that concern any of these model classes only. */
    public void watch(Control owner, List<Class<?>> types, Runnable refresh) {
        Class<?>[] concerned = types.toArray(Class<?>[]::new);
        watch(owner, change -> change.touches(concerned), refresh);
    }

    private void watch(Control owner, Predicate<ChangeSet> concerns, Runnable refresh) {
        var watch = new Watch(owner, context.get(IEventBroker.class), concerns, refresh);
        context.runAndTrack(new RunAndTrack() {
            @Override
            public boolean changed(IEclipseContext now) {
                Session session = now.get(Session.class);
                now.get(Palette.class);
                now.get(SEAT);
                runExternalCode(() -> watch.turnTo(session));
                return !owner.isDisposed();
            }
        });
        owner.addDisposeListener(e -> watch.end());
        refresh.run();
    }

    /**
     * Shows something that follows from the whole production and takes a while: it is worked out on a copy, off the
     * thread that draws, when nothing has changed for a moment. Ends with the control.
     *
     * @param name of the job
     * @param work on another thread; must not change the copy
     * @param show gets what came out, on the thread that draws; null where no production is open
     * @return asks again, for work that follows from something else as well
     */
    public <R> Runnable study(Control owner, String name, Function<Copies.Copy, R> work, Consumer<R> show) {
        return study(owner, name, (copy, steps) -> work.apply(copy), (done, of) -> { }, show)::askSoon;
    }

    /**
     * The same for what takes so long that a person wants to see how far it is, and may stop it.
     *
     * @param work on another thread; tells its steps, and is stopped there where nobody waits for it any more
     * @param far  is told of the steps, on the thread that draws
     */
    public <R> Study<R> study(Control owner, String name, BiFunction<Copies.Copy, Steps, R> work, Study.Far far,
            Consumer<R> show) {
        var study = new Study<>(this, owner, name, work, far, show);
        watch(owner, study::askSoon);
        return study;
    }

    /** The colours of the theme in use. */
    public Palette palette() {
        return Objects.requireNonNullElseGet(context.get(Palette.class), () -> Palette.of("light"));
    }

    /** Makes this part's selection known: one object as itself, none as nothing, several as a list. */
    public void select(List<?> objects) {
        ESelectionService service = context.get(ESelectionService.class);
        if (service != null) {
            service.setSelection(objects.size() == 1 ? objects.getFirst() : objects.isEmpty() ? null
                    : List.copyOf(objects));
        }
    }

    /**
     * Is told of each object of a type that is selected somewhere in the window, and of the object of that type that
     * a selected object names (a strip names its scene). Ends with the control.
     */
    public <T extends Identified> void follow(Control owner, Class<T> type, Consumer<T> show) {
        ESelectionService service = context.get(ESelectionService.class);
        if (service == null) {
            return;
        }
        ISelectionListener listener = (part, selection) -> named(selection, type).ifPresent(show);
        service.addSelectionListener(listener);
        owner.addDisposeListener(e -> service.removeSelectionListener(listener));
        named(service.getSelection(), type).ifPresent(show);
    }

    private <T extends Identified> Optional<T> named(Object selection, Class<T> type) {
        Object first = selection instanceof List<?> list && !list.isEmpty() ? list.getFirst() : selection;
        if (type.isInstance(first)) {
            return Optional.of(type.cast(first));
        }
        return first instanceof EObject object
                ? object.eClass().getEAllStructuralFeatures().stream().flatMap(f -> value(object, f, type)).findFirst()
                : Optional.empty();
    }

    private <T extends Identified> Stream<T> value(EObject object, EStructuralFeature feature, Class<T> type) {
        Object value = feature.isMany() ? null : object.eGet(feature);
        if (feature instanceof EAttribute attribute && attribute.getEAttributeType().getName().equals("Ref")
                && value instanceof String id) {
            return session().flatMap(session -> session.object(id, type)).stream();
        }
        return type.isInstance(value) ? Stream.of(type.cast(value)) : Stream.empty();
    }

    /** What was kept under a name. */
    public Optional<String> habit(String name) {
        return Optional.ofNullable(context.get(Habits.class)).flatMap(habits -> habits.get(name));
    }

    /** Keeps what the person is used to. */
    public void keepHabit(String name, String value) {
        Habits habits = context.get(Habits.class);
        if (habits != null) {
            habits.set(name, value);
        }
    }

    /** Lets everything that is shown be shown again, as for another person: where the colours are known to all. */
    void seat(String person) {
        IEclipseContext all = context;
        while (all.getParent() != null && all.getLocal(Palette.class) == null) {
            all = all.getParent();
        }
        all.set(SEAT, person);
    }

    /** Something else of the workbench, as an {@code EPartService}. */
    public <T> Optional<T> ask(Class<T> service) {
        return Optional.ofNullable(context.get(service));
    }
}
