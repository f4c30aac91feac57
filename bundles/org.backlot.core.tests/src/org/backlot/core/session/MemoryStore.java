package org.backlot.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;

/** Keeps nothing but what it was told. */
public final class MemoryStore implements Store {

    public final List<ChangeSet> submitted = new ArrayList<>();
    public int saves;
    public String readOnly;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Optional<String> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    @Override
    public void submit(ChangeSet change) {
        submitted.add(change);
    }

    @Override
    public void save(Production production) {
        saves++;
    }

    @Override
    public void close() {
        submitted.clear();
    }
}
