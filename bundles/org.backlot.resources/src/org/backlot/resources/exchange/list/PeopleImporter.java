package org.backlot.resources.exchange.list;

import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Person;

/** Reads a list of people with what the office knows of them; its columns are those of {@link PeopleList}. */
public final class PeopleImporter extends ListImporter<Person> {

    /** Knows no kinds yet; see {@link #with}. */
    public PeopleImporter() {
        this(Optional.empty());
    }

    private PeopleImporter(Optional<Contributions> installed) {
        super(PeopleList::of, installed);
    }

    @Override
    ListImporter<Person> knowing(Contributions contributions) {
        return new PeopleImporter(Optional.of(contributions));
    }
}
