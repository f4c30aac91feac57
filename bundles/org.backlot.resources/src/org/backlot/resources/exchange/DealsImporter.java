package org.backlot.resources.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.resources.ResourceBook;

/**
 * Reads what people are paid from a list of people, with the columns of a {@link DealRow}. Who has no rate gets no deal;
 * who has a deal already gets the new rates, and of the other terms those that the row names.
 */
public final class DealsImporter implements Importer {

    private final Optional<Contributions> installed;

    /** Cannot begin a resource book yet; see {@link #with}. */
    public DealsImporter() {
        this(Optional.empty());
    }

    private DealsImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new DealsImporter(Optional.of(contributions));
    }

    private record Agreed(String name, DealRow deal) {
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, DealRow.columns());
        List<Agreed> agreed = new ArrayList<>();
        for (TableRow row : table.rows()) {
            DealRow read = DealRow.of(row);
            if (read.isPriced()) {
                agreed.add(new Agreed(row.required("name"), read));
            }
        }
        return new Deals(fileName, agreed, installed);
    }

    private record Deals(String fileName, List<Agreed> agreed, Optional<Contributions> installed)
            implements Incoming {

        @Override
        public String summary() {
            return "deals with " + agreed.size() + " people";
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public void putInto(Production production) {
            Map<Agreed, Person> people = new LinkedHashMap<>();
            for (Agreed one : agreed) {
                people.put(one, production.getPeople().stream()
                        .filter(p -> one.name().equalsIgnoreCase(p.getName()))
                        .findFirst().orElseThrow(() -> new IllegalStateException("Nobody in this production is called "
                                + one.name() + ", as " + fileName + " has it; import the people first")));
            }
            ResourceBook book = Book.of(production, installed);
            people.forEach((one, person) -> one.deal().writeTo(book.deal(person)));
        }
    }
}
