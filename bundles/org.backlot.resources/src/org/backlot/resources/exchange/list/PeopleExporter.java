package org.backlot.resources.exchange.list;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Person;

/** Writes a list of people with what the office knows of them; its columns are those of {@link PeopleList}. */
public final class PeopleExporter extends ListExporter<Person> {

    /** For nobody in particular; see {@link #by}. */
    public PeopleExporter() {
        this("");
    }

    private PeopleExporter(String user) {
        super(PeopleList::of, user);
    }

    @Override
    public Exporter by(String user) {
        return new PeopleExporter(user);
    }
}
