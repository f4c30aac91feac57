package org.backlot.budget.chart;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.Chart.ChargeRow;
import org.backlot.budget.chart.Chart.CreditRow;
import org.backlot.budget.chart.Chart.CrewRow;
import org.backlot.budget.chart.Chart.ElementRow;
import org.backlot.budget.chart.Chart.FringeRow;
import org.backlot.budget.chart.Chart.GlobalRow;
import org.backlot.budget.chart.Chart.GroupRow;
import org.backlot.budget.chart.Chart.LineRow;
import org.backlot.budget.chart.Chart.PhaseRow;
import org.backlot.budget.chart.Chart.Price;
import org.backlot.budget.chart.Chart.UnitRow;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.PhaseKind;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.ProductionKind;

/**
 * Reads the XML of a chart of accounts. The file {@code charts/us-feature.xml} of this bundle shows all of it. Every
 * formula is read here, so that a slip in a chart is told with its line and never reaches a budget.
 */
public final class ChartReader {

    /** What formulas of element lines write for the name of the element. */
    static final String NAME = "{name}";

    private final Set<String> accounts = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    private ChartReader() {
    }

    /**
     * Reads a chart.
     *
     * @param file its name, for errors
     * @throws UnreadableFile if it is no chart, with the line and what is wrong
     */
    public static Chart read(String file, InputStream in) throws IOException {
        return new ChartReader().chart(Tree.read(file, in));
    }

    private Chart chart(Tree root) throws UnreadableFile {
        root.require("chart");
        List<UnitRow> units = rows(root, "unit", ChartReader::unit);
        List<GlobalRow> globals = rows(root, "global", ChartReader::global);
        List<GroupRow> grouped = rows(root, "group", this::group);
        List<PhaseRow> phases = rows(root, "phase", row -> new PhaseRow(row.get("name"),
                choice(row, "kind", PhaseKind::get, PhaseKind.OTHER, PhaseKind.values())));
        List<FringeRow> fringes = rows(root, "fringe", ChartReader::fringe);
        Map<String, List<String>> payClasses = classes(root, fringes);
        List<AccountRow> categories = rows(root, "category", row -> account(row, part(row), ""));
        List<ElementRow> elements = rows(root, "elements", this::elements);
        List<CrewRow> crew = rows(root, "crew", row -> new CrewRow(row.get("department"), accountOf(row), price(row)));
        return new Chart(root.get("id"), root.get("name"), kinds(root), currency(root), root.get("basis"), units,
                globals, grouped, phases, fringes, payClasses, categories, elements, crew,
                rows(root, "charge", this::charge), rows(root, "credit", this::credit));
    }

    /** Reads one row. */
    private interface Reading<R> {
        R read(Tree row) throws UnreadableFile;
    }

    private static <R> List<R> rows(Tree root, String name, Reading<R> reading) throws UnreadableFile {
        List<R> rows = new ArrayList<>();
        for (Tree row : root.children(name)) {
            rows.add(reading.read(row));
        }
        return rows;
    }

    private static UnitRow unit(Tree row) throws UnreadableFile {
        return new UnitRow(row.get("name"), row.get("plural", row.get("name")), row.optional("hours"));
    }

    private GroupRow group(Tree row) throws UnreadableFile {
        groups.add(row.get("name"));
        return new GroupRow(row.get("name"), row.get("included", "true").equals("true"), row.get("notes", ""));
    }

    private static FringeRow fringe(Tree row) throws UnreadableFile {
        if (row.has("percent") == row.has("flat")) {
            throw row.fault("a fringe has either percent or flat");
        }
        return new FringeRow(row.get("id"), row.get("name"), row.get("rule", ""), row.optional("percent"),
                row.optional("flat"), row.get("per", ""), row.optional("ceiling"),
                choice(row, "ceilingOf", Ceiling::get, Ceiling.LINE, Ceiling.values()), row.get("source"));
    }

    private ElementRow elements(Tree row) throws UnreadableFile {
        String held = row.get("held", "");
        formula(row, "held", held);
        return new ElementRow(row.get("category"), accountOf(row), row.get("department", ""), price(row), held);
    }

    private static GlobalRow global(Tree row) throws UnreadableFile {
        String name = row.get("name");
        if (!Formula.isName(name)) {
            throw row.fault("the global \"" + name + "\" needs a name of letters, digits and underscores");
        }
        formula(row, "value", row.get("value"));
        return new GlobalRow(name, row.get("value"), row.get("unit", ""), row.get("group", ""),
                row.get("description", ""));
    }

    private Map<String, List<String>> classes(Tree root, List<FringeRow> fringes) throws UnreadableFile {
        Set<String> known = fringes.stream().map(FringeRow::id).collect(Collectors.toSet());
        Map<String, List<String>> payClasses = new LinkedHashMap<>();
        for (Tree row : root.children("class")) {
            List<String> ids = List.of(row.get("fringes").strip().split("\\s+"));
            for (String id : ids) {
                if (!known.contains(id)) {
                    throw row.fault("there is no fringe \"" + id + "\"");
                }
            }
            payClasses.put(row.get("id"), ids);
        }
        classes.addAll(payClasses.keySet());
        return payClasses;
    }

    private AccountRow account(Tree row, Part part, String department) throws UnreadableFile {
        String number = row.get("number");
        if (!accounts.add(number)) {
            throw row.fault("the number " + number + " is there twice");
        }
        String here = row.get("department", department);
        List<AccountRow> below = rows(row, "account", account -> account(account, null, here));
        return new AccountRow(number, row.get("name"), part, groups(row), row.get("notes", ""), below,
                rows(row, "line", line -> line(line, here)));
    }

    private LineRow line(Tree row, String department) throws UnreadableFile {
        return new LineRow(row.get("description"), row.get("department", department), price(row),
                Set.copyOf(Words.parted(row.get("positions", ""))), row.get("onlyIfNamed", "false").equals("true"),
                groups(row),
                row.get("basis", ""), row.get("notes", ""));
    }

    private Set<String> groups(Tree row) throws UnreadableFile {
        Set<String> names = split(row.get("groups", ""), ";");
        for (String name : names) {
            if (!groups.contains(name)) {
                throw row.fault("there is no group \"" + name + "\"");
            }
        }
        return names;
    }

    private Price price(Tree row) throws UnreadableFile {
        String payClass = row.get("class", "");
        if (!payClass.isEmpty() && !classes.contains(payClass)) {
            throw row.fault("there is no class \"" + payClass + "\"");
        }
        for (String column : List.of("amount", "multiplier", "rate")) {
            formula(row, column, row.get(column, ""));
        }
        return new Price(row.get("amount", "1"), row.get("multiplier", "1"), row.get("unit", ""), row.get("rate", "0"),
                payClass);
    }

    private ChargeRow charge(Tree row) throws UnreadableFile {
        formula(row, "rate", row.get("rate", ""));
        formula(row, "flat", row.get("flat", ""));
        if (row.has("rate") == row.has("flat")) {
            throw row.fault("a charge has either rate or flat");
        }
        return new ChargeRow(row.get("name"), choice(row, "kind", ChargeKind::get, ChargeKind.OTHER,
                ChargeKind.values()), row.get("rate", ""), row.get("flat", ""), is(row, "compound"),
                is(row, "withoutFringes"), numbers(row, "excludes"), row.get("notes", ""));
    }

    private CreditRow credit(Tree row) throws UnreadableFile {
        formula(row, "rate", row.get("rate"));
        return new CreditRow(row.get("name"), row.get("rate"), numbers(row, "qualifies"), numbers(row, "excludes"),
                row.optional("counted"), row.optional("cap"), row.get("source"), row.get("notes", ""));
    }

    private static boolean is(Tree row, String attribute) {
        return row.get(attribute, "false").equals("true");
    }

    private Set<String> numbers(Tree row, String attribute) throws UnreadableFile {
        Set<String> numbers = split(row.get(attribute, ""), "\\s+");
        for (String number : numbers) {
            known(row, number);
        }
        return numbers;
    }

    private static Set<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String accountOf(Tree row) throws UnreadableFile {
        known(row, row.get("account"));
        return row.get("account");
    }

    private void known(Tree row, String number) throws UnreadableFile {
        if (!accounts.contains(number)) {
            throw row.fault("there is no account " + number);
        }
    }

    private static void formula(Tree row, String column, String text) throws UnreadableFile {
        if (text.isBlank()) {
            return;
        }
        try {
            Formula.parse(text.replace(NAME, "NAME"));
        } catch (FaultyFormula e) {
            throw row.fault(column + "=\"" + text + "\": " + e.getMessage());
        }
    }

    private static <E> E choice(Tree row, String attribute, Function<String, E> get, E standard, E[] all)
            throws UnreadableFile {
        if (!row.has(attribute)) {
            return standard;
        }
        E chosen = get.apply(row.get(attribute));
        if (chosen == null) {
            throw row.fault(attribute + " is one of " + Arrays.toString(all) + ", not " + row.get(attribute));
        }
        return chosen;
    }

    private static Part part(Tree row) throws UnreadableFile {
        Part part = Part.get(row.get("part"));
        if (part == null) {
            throw row.fault("the part is one of " + Arrays.toString(Part.values()) + ", not " + row.get("part"));
        }
        return part;
    }

    private static Set<ProductionKind> kinds(Tree root) throws UnreadableFile {
        Set<ProductionKind> kinds = EnumSet.noneOf(ProductionKind.class);
        for (String name : root.get("kinds").strip().split("\\s+")) {
            ProductionKind kind = ProductionKind.get(name);
            if (kind == null) {
                throw root.fault("the kinds are of " + Arrays.toString(ProductionKind.values()) + ", not " + name);
            }
            kinds.add(kind);
        }
        return Collections.unmodifiableSet(kinds);
    }

    private static String currency(Tree root) throws UnreadableFile {
        try {
            return Currency.getInstance(root.get("currency")).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw root.fault(root.get("currency") + " is no ISO 4217 currency");
        }
    }
}
