package org.backlot.ui.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.life.Perspectives;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/**
 * Opens, saves and closes the production of the window. The open {@link Session} is in the context of the window; one
 * is open at a time. Files are read and written off the thread that draws.
 */
public final class Office {

    private final IEclipseContext context;
    private final MApplication application;
    private final Backlot backlot;
    private final Notice notice;
    private final UISynchronize screen;
    private final List<Runnable> listeners = new ArrayList<>();
    private Session session;
    private boolean due;
    /** The person said that the unsaved changes may be lost, and nothing changed since. */
    private boolean forsaken;

    @Inject
    public Office(IEclipseContext context, MApplication application, Backlot backlot, Notice notice,
            UISynchronize screen) {
        this.context = context;
        this.application = application;
        this.backlot = backlot;
        this.notice = notice;
        this.screen = screen;
    }

    /** The production that is open. */
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** Where the open production is kept, if that is a file or folder. */
    public Optional<Path> path() {
        return session().map(Session::store).filter(FileStore.class::isInstance).map(s -> ((FileStore) s).path());
    }

    /** Is told after each opening, closing, saving and change; many changes at once are told once. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Opens a production in place of the one that is open, which is asked about if it has unsaved changes. */
    public void open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        if (path().filter(file::equals).isPresent() || !mayLeave()) {
            return;
        }
        Work.start("Opening " + file.getFileName(), stop -> backlot.open(file, FileStore.Access.EDIT), opened ->
                screen.asyncExec(() -> {
                    take(opened.session());
                    if (!opened.notes().isEmpty()) {
                        MessageDialog.openInformation(shell(), file.getFileName().toString(),
                                String.join("\n\n", opened.notes()));
                    }
                }), this::drop, fault("Open " + file.getFileName()));
    }

    /**
     * Starts a production and saves it, in place of the one that is open.
     *
     * @param fill puts the script and all else into it; runs off the thread that draws
     */
    public void create(Path path, Consumer<Production> fill) {
        make(path, store -> backlot.create(store, fill));
    }

    /** Makes a production in a store that is its own from then on. */
    @FunctionalInterface
    public interface Making {
        Session in(FileStore store) throws IOException;
    }

    /** As {@link #create}, for what makes the whole production itself; makes the folder too. */
    public void make(Path path, Making making) {
        if (!mayLeave()) {
            return;
        }
        Work.start("Starting " + path.getFileName(), stop -> {
            Files.createDirectories(path.toAbsolutePath().getParent());
            FileStore store = FileStore.replace(path, backlot.sections());
            try {
                Session made = making.in(store);
                stop.check();
                made.save();
                return made;
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
        }, made -> screen.asyncExec(() -> take(made)), Office::close, fault("Start " + path.getFileName()));
    }

    private Consumer<Throwable> fault(String doing) {
        return cause -> screen.asyncExec(() -> notice.tell(doing, cause));
    }

    private void drop(Backlot.Opened opened) {
        close(opened.session());
    }

    private static void close(Session unwanted) {
        try {
            unwanted.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Session opened) {
        if (!close()) {
            close(opened);
            return;
        }
        session = opened;
        session.listen(change -> {
            forsaken = false;
            changed();
        });
        path().ifPresent(file -> ContextInjectionFactory.make(Recent.class, context).add(file));
        window().getContext().set(Session.class, session);
        perspectives().showWork();
        changed();
    }

    /**
     * Closes the open production, after asking what to do with unsaved changes.
     *
     * @return whether nothing is open now; false where the person wants to go on working
     */
    public boolean close() {
        if (session == null) {
            return true;
        }
        if (!mayLeave()) {
            return false;
        }
        Session before = session;
        session = null;
        forsaken = false;
        window().getContext().set(Session.class, null);
        perspectives().showStart();
        try {
            before.close();
        } catch (IOException e) {
            notice.tell("Close " + before.store().name(), e);
        }
        changed();
        return true;
    }

    /** Whether the open production may be closed: it has no unsaved changes, or the person gave them up. */
    private boolean mayLeave() {
        return session == null || !session.isDirty() || forsaken || askToSave();
    }

    private boolean askToSave() {
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell(), "Unsaved changes",
                "\"" + name(session) + "\" has changes that are not saved. Without saving they are lost.", 0,
                "Save", "Don't Save", "Cancel");
        forsaken = answer == 1;
        return answer == 0 ? save() : forsaken;
    }

    /** Saves the open production where it is kept; the window redraws meanwhile but takes no input. */
    public boolean save() {
        return write(session.store().name(), session::save);
    }

    /** Keeps the production in another place from now on; in the same place it is saved. */
    public boolean saveAs(Path place) {
        Path path = place.toAbsolutePath().normalize();
        if (path().filter(path::equals).isPresent()) {
            return save();
        }
        boolean saved = write(path.getFileName().toString(), () -> keepIn(path));
        if (saved) {
            ContextInjectionFactory.make(Recent.class, context).add(path);
        }
        return saved;
    }

    private void keepIn(Path path) throws IOException {
        FileStore store = FileStore.replace(path, backlot.sections());
        try {
            session.saveTo(store);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private boolean write(String name, Work.Step work) {
        Optional<Throwable> fault = Work.waitFor("Saving " + name, work);
        fault.ifPresent(cause -> notice.tell("Save " + name, cause));
        changed();
        return fault.isEmpty();
    }

    private void changed() {
        if (due) {
            return;
        }
        due = true;
        screen.asyncExec(() -> {
            due = false;
            window().setLabel(title());
            listeners.forEach(Runnable::run);
        });
    }

    private String title() {
        if (session == null) {
            return "Backlot";
        }
        String file = path().map(p -> p.getFileName().toString()).orElseGet(() -> session.store().name());
        return (session.isDirty() ? "*" : "") + name(session) + " - " + file
                + (session.store().readOnly().isPresent() ? " (read-only)" : "");
    }

    private static String name(Session session) {
        String title = session.production().getTitle();
        return title == null || title.isBlank() ? "Untitled" : title;
    }

    private MWindow window() {
        return application.getChildren().getFirst();
    }

    private Perspectives perspectives() {
        return ContextInjectionFactory.make(Perspectives.class, context);
    }

    private Shell shell() {
        return window().getWidget() instanceof Shell shell ? shell : null;
    }
}
