package org.backlot.resources.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.exchange.Cells;
import org.backlot.resources.exchange.Installed;
import org.backlot.resources.exchange.RowsImporter;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;

/**
 * Reads a register of risks. Columns: name, likelihood and impact (1 to 5), concerns (names of places, requirements or
 * elements, or numbers of scenes, with ; between), from, until, trigger, plan, owner (a person's name), amount, state
 * (open, happened, closed; blank: open), notes. A risk that has the name of one that is there brings it up to date.
 */
public final class RisksImporter extends RowsImporter<RisksImporter.Entry> {

    /** Of the columns above. */
    public RisksImporter() {
        super(Column.required("name", "risk"), Column.optional("likelihood"), Column.optional("impact"),
                Column.optional("concerns"), Column.optional("from"), Column.optional("until"),
                Column.optional("trigger"), Column.optional("plan"), Column.optional("owner"),
                Column.optional("amount"), Column.optional("state"), Column.optional("notes"));
    }

    /** A risk, and by their names who watches it and what it concerns. */
    record Entry(Risk risk, String owner, List<String> concerns) {
    }

    @Override
    protected Entry row(TableRow row, Installed installed) throws UnreadableFile {
        return new Entry(risk(row), row.text("owner"), row.list("concerns"));
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

    @Override
    protected String summary(List<Entry> entries) {
        return entries.size() + (entries.size() == 1 ? " risk" : " risks");
    }

    @Override
    protected void put(List<Entry> entries, ResourceBook book, Installed installed) {
        entries.forEach(entry -> put(book.production(), book.resources(), entry));
    }

    private static void put(Production production, Resources book, Entry entry) {
        Risk risk = entry.risk();
        if (!entry.owner().isEmpty()) {
            risk.setOwner(Ids.of(Cells.person(production, entry.owner())));
        }
        for (String name : entry.concerns()) {
            risk.getObjects().add(Ids.of(concerned(production, book, name)));
        }
        book.getRisks().removeIf(there -> Objects.equals(there.getName(), risk.getName()));
        Ids.of(risk);
        book.getRisks().add(risk);
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
                () -> new IllegalArgumentException("There is no place, requirement, element or scene " + name
                        + ", which a risk concerns"));
    }
}
