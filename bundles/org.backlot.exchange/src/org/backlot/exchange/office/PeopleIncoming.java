package org.backlot.exchange.office;

import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Outcome;

/**
 * A list of people that was read.
 *
 * @param people in the order of the file
 */
record PeopleIncoming(MappedSheet from, List<PersonEntry> people, Faults faults, Faults leftOut, List<String> notes)
        implements MappedIncoming {

    @Override
    public MappedIncoming leavingOut() {
        return faults.canBeLeftOut() ? new PeopleIncoming(from, people, new Faults(), faults, notes) : this;
    }

    @Override
    public String summary() {
        long cast = people.stream().filter(PersonEntry::cast).count();
        return people.size() + (people.size() == 1 ? " person, " : " people, ") + cast + " of them cast";
    }

    @Override
    public Outcome put(Production production) {
        faults.requireNone();
        PeopleList list = new PeopleList(production, people);
        people.forEach(list::put);
        list.finish();
        Breakdown.numberCast(production);
        return list.outcome(notes);
    }
}
