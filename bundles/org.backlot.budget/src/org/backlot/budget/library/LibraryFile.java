package org.backlot.budget.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.core.file.AtomicFile;
import org.backlot.core.model.Production;

/**
 * Writes accounts with their lines as a chart of accounts, with the globals and fringes that they use: a library to
 * take them from again ({@link Taking}), or the beginning of a studio's own chart. It is read by
 * {@link org.backlot.budget.chart.ChartReader}.
 */
public final class LibraryFile {

    private final Costs costs;
    private final Set<Account> accounts;
    private final Map<Fringe, String> fringes = new LinkedHashMap<>();
    private final Map<List<Fringe>, String> classes = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** @param accounts those to write with all that they contain; categories, accounts, or both */
    public LibraryFile(Costs costs, Collection<Account> accounts) {
        this.costs = costs;
        this.accounts = new HashSet<>(accounts);
        costs.getAccounts().forEach(account -> collect(account, false));
        for (Line line : lines) {
            line.getFringes().forEach(fringe -> fringes.computeIfAbsent(fringe, f -> "f" + (fringes.size() + 1)));
            if (!line.getFringes().isEmpty()) {
                classes.computeIfAbsent(List.copyOf(line.getFringes()), c -> "C" + (classes.size() + 1));
            }
        }
    }

    private void collect(Account account, boolean whole) {
        boolean all = whole || accounts.contains(account);
        if (all) {
            lines.addAll(account.getLines());
        }
        account.getAccounts().forEach(below -> collect(below, all));
    }

    /** What the file cannot hold, one sentence each. */
    public List<String> notes() {
        long detailed = lines.stream().filter(line -> !line.getDetails().isEmpty() || !line.getShares().isEmpty())
                .count();
        return detailed == 0 ? List.of() : List.of(detailed
                + (detailed == 1 ? " line has" : " lines have") + " details or shares, which a library does not hold");
    }

    /**
     * Writes it to a file, named like the file, for productions of the kind and in the currency of this one. A file
     * that is there is replaced as a whole.
     */
    public void save(Production production, Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        String currency = Money.currency(production).getCurrencyCode();
        AtomicFile.write(file, out -> write("library." + name.replaceAll("[^A-Za-z0-9]+", "-"), name,
                production.getKind().getName(), currency, out));
    }

    /**
     * Writes it; the stream is not closed.
     *
     * @param id       of the chart, as {@code org.studio.charts.camera}
     * @param kind     the kind of production that it is for, as FEATURE
     * @param currency ISO 4217
     */
    public void write(String id, String name, String kind, String currency, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, 0, "chart", "id", id, "name", name, "kinds", kind, "currency", currency, "basis",
                    "Library " + name);
            for (Global global : used()) {
                row(xml, 1, "global", "name", global.getName(), "value", value(global.getValue(), "0"), "unit",
                        global.getUnit(), "group", global.getGroup(), "description", global.getDescription());
            }
            for (Map.Entry<Fringe, String> entry : fringes.entrySet()) {
                fringe(xml, entry.getKey(), entry.getValue());
            }
            for (Map.Entry<List<Fringe>, String> entry : classes.entrySet()) {
                row(xml, 1, "class", "id", entry.getValue(), "fringes",
                        entry.getKey().stream().map(fringes::get).collect(Collectors.joining(" ")));
            }
            for (Account category : costs.getAccounts()) {
                account(xml, category, 1, false);
            }
            end(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The globals that the lines use, and those that these use. */
    private Set<Global> used() {
        Set<Global> used = new LinkedHashSet<>();
        for (Line line : lines) {
            for (String text : new String[] {line.getAmount(), line.getMultiplier(), line.getRate()}) {
                use(text, used);
            }
        }
        return costs.getGlobals().stream().filter(used::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void use(String text, Set<Global> used) {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            for (Name name : Formula.parse(text).names()) {
                costs.getGlobals().stream().filter(global -> name.name().equalsIgnoreCase(global.getName()))
                        .filter(used::add).forEach(global -> use(global.getValue(), used));
            }
        } catch (FaultyFormula e) {
            // it is a finding of the budget already, and written as it stands
            return;
        }
    }

    private static void fringe(XMLStreamWriter xml, Fringe fringe, String id) throws XMLStreamException {
        row(xml, 1, "fringe", "id", id, "name", fringe.getName(), "rule", fringe.getRule(), "percent",
                text(fringe.getPercent()), "flat", text(fringe.getFlat()), "per", fringe.getPer(), "ceiling",
                text(fringe.getCeiling()), "ceilingOf", fringe.getCeilingOf().getName(), "source",
                value(fringe.getSource(), "not said"));
    }

    private void account(XMLStreamWriter xml, Account account, int level, boolean whole) throws XMLStreamException {
        boolean all = whole || accounts.contains(account);
        if (!all && !hasChosen(account)) {
            return;
        }
        boolean category = account.eContainer() instanceof Costs;
        start(xml, level, category ? "category" : "account", "number", account.getNumber(), "name",
                value(account.getName(), account.getNumber()), "part", category ? account.getPart().getName() : null,
                "notes", account.getNotes());
        for (Account below : account.getAccounts()) {
            account(xml, below, level + 1, all);
        }
        if (all) {
            for (Line line : account.getLines()) {
                row(xml, level + 1, "line", "description", value(line.getDescription(), "Line"), "department",
                        line.getDepartment(), "amount", line.getAmount(), "multiplier", line.getMultiplier(), "unit",
                        line.getUnit(), "rate", line.getRate(), "class", classes.get(List.copyOf(line.getFringes())),
                        "basis", line.getBasis(), "notes", line.getNotes());
            }
        }
        end(xml, level);
    }

    private boolean hasChosen(Account account) {
        return account.getAccounts().stream().anyMatch(below -> accounts.contains(below) || hasChosen(below));
    }

    private static void row(XMLStreamWriter xml, int level, String name, String... attributes)
            throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
        xml.writeEmptyElement(name);
        attributes(xml, attributes);
    }

    private static void start(XMLStreamWriter xml, int level, String name, String... attributes)
            throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
        xml.writeStartElement(name);
        attributes(xml, attributes);
    }

    private static void end(XMLStreamWriter xml, int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
        xml.writeEndElement();
    }

    private static void attributes(XMLStreamWriter xml, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null && !attributes[i + 1].isBlank()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private static String value(String text, String standard) {
        return text == null || text.isBlank() ? standard : text;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
