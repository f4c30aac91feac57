package org.backlot.core.draft;

import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Store;

/** Keeps nothing: for a copy of a production on which something is only tried. */
final class ScratchStore implements Store {

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
        // the copy is thrown away
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
