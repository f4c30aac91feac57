package org.backlot.resources.risk;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.resources.exchange.Book;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;

/**
 * Reads a register of risks. Columns: name, likelihood and impact (1 to 5), concerns (names of places, requirements or
 * elements, or numbers of scenes, with ; between), from, until, trigger, plan, owner (a person's name), amount, state
 * (open, happened, closed; blank: open), notes. A risk that has the name of one that is there brings it up to date.
 */
public final class RisksImporter implements Importer {

    private final Optional<Contributions> installed;

    /** Cannot begin a resource book yet; see {@link #with}. */
    public RisksImporter() {
        this(Optional.empty());
    }

    private RisksImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new RisksImporter(Optional.of(contributions));
    }

    private record Entry(Risk risk, String owner, List<String> concerns) {
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("name", "risk"), Column.optional("likelihood"),
                Column.optional("impact"), Column.optional("concerns"), Column.optional("from"),
                Column.optional("until"), Column.optional("trigger"), Column.optional("plan"),
                Column.optional("owner"), Column.optional("amount"), Column.optional("state"),
                Column.optional("notes"));
        List<Entry> entries = new ArrayList<>();
        for (TableRow row : table.rows()) {
            entries.add(new Entry(risk(row), row.text("owner"), row.list("concerns")));
        }
        return new Register(entries, table.notes(), installed);
    }

    private static Risk risk(TableRow row) throws UnreadableFile {
        Risk risk = ResourcesFactory.eINSTANCE.createRisk();
        risk.setName(row.required("name"));
        risk.setLikelihood(scale(row, "likelihood"));
        risk.setImpact(scale(row, "impact"));
        risk.setFrom(row.date("from").orElse(null));
        risk.setUntil(row.date("until").orElse(null));
        risk.setTrigger(row.textOrNull("trigger"));
        risk.setPlan(row.textOrNull("plan"));
        risk.setAmount(row.number("amount").orElse(null));
        risk.setState(row.choice("state", RiskState.class).orElse(RiskState.OPEN));
        risk.setNotes(row.textOrNull("notes"));
        return risk;
    }

    private static int scale(TableRow row, String column) throws UnreadableFile {
        BigDecimal number = row.number(column).orElse(BigDecimal.valueOf(3));
        try {
            int value = number.intValueExact();
            if (value >= 1 && value <= 5) {
                return value;
            }
        } catch (ArithmeticException e) {
            throw row.fault("The " + column + " is no whole number. Write 1 to 5");
        }
        throw row.fault("The " + column + " is " + number.toPlainString() + ". Write 1 to 5");
    }

    private record Register(List<Entry> entries, List<String> notes, Optional<Contributions> installed)
            implements Incoming {

        @Override
        public String summary() {
            return entries.size() + (entries.size() == 1 ? " risk" : " risks");
        }

        @Override
        public void putInto(Production production) {
            Resources book = Book.of(production, installed).resources();
            for (Entry entry : entries) {
                Risk risk = entry.risk();
                if (!entry.owner().isEmpty()) {
                    risk.setOwner(Ids.of(owner(production, entry.owner())));
                }
                for (String name : entry.concerns()) {
                    risk.getObjects().add(Ids.of(concerned(production, book, name)));
                }
                book.getRisks().removeIf(there -> Objects.equals(there.getName(), risk.getName()));
                Ids.of(risk);
                book.getRisks().add(risk);
            }
        }

        private static Person owner(Production production, String name) {
            return production.getPeople().stream().filter(person -> name.equalsIgnoreCase(person.getName())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody in this production is called " + name
                            + "; import the people first"));
        }

        private static Identified concerned(Production production, Resources book, String name) {
            Stream<Identified> places = book.getPlaces().stream().filter(place -> name.equalsIgnoreCase(place.getName()))
                    .map(Identified.class::cast);
            Stream<Identified> requirements = book.getRequirements().stream()
                    .filter(requirement -> name.equalsIgnoreCase(requirement.getName())).map(Identified.class::cast);
            Stream<Identified> elements = production.getElements().stream()
                    .filter(element -> name.equalsIgnoreCase(element.getName())).map(Identified.class::cast);
            Stream<Identified> scenes = production.getScript() == null ? Stream.empty()
                    : production.getScript().getScenes().stream().filter(scene -> name.equalsIgnoreCase(
                            scene.getNumber())).map(Identified.class::cast);
            return Stream.of(places, requirements, elements, scenes).flatMap(all -> all).findFirst().orElseThrow(
                    () -> new IllegalStateException("There is no place, requirement, element or scene " + name
                            + ", which a risk concerns"));
        }
    }
}
