package org.backlot.ui.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** Somebody's place in an office with a production on the desk, in the light colours, without a window. */
public final class Seat implements AutoCloseable {

    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private final Session session;

    /** At a production, which is closed when the person leaves. */
    public Seat(Session session) {
        this.session = session;
        context.set(Session.class, session);
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause.getMessage()));
    }

    public Session session() {
        return session;
    }

    public IEclipseContext context() {
        return context;
    }

    public Desk desk() {
        return new Desk(context);
    }

    /** What the person was told went wrong, in order. */
    public List<String> told() {
        return told;
    }

    @Override
    public void close() throws IOException {
        context.dispose();
        session.close();
    }
}
