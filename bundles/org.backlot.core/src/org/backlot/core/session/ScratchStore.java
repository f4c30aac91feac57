package org.backlot.core.session;

import java.util.Optional;

import org.backlot.core.model.Production;

/** Keeps nothing: for a production on which something is only tried, and which is thrown away. */
public final class ScratchStore implements Store {

    @Override
    public String name() {
        return "scratch";
    }

    @Override
    public Optional<String> readOnly() {
        return Optional.empty();
    }

    @Override
    public void submit(ChangeSet change) {
        // the production is thrown away
    }

    @Override
    public void save(Production production) {
        throw new IllegalStateException("What is only tried is never saved");
    }

    @Override
    public void close() {
        // there is nothing to let go
    }
}
