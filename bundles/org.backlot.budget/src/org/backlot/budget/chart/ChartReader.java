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
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.Chart.ChargeRow;
import org.backlot.budget.chart.Chart.CrewRow;
import org.backlot.budget.chart.Chart.ElementRow;
import org.backlot.budget.chart.Chart.FringeRow;
import org.backlot.budget.chart.Chart.GlobalRow;
import org.backlot.budget.chart.Chart.LineRow;
import org.backlot.budget.chart.Chart.Price;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Part;
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
        List<GlobalRow> globals = new ArrayList<>();
        for (Tree global : root.children("global")) {
            globals.add(global(global));
        }
        List<FringeRow> fringes = new ArrayList<>();
        for (Tree fringe : root.children("fringe")) {
            fringes.add(new FringeRow(fringe.get("id"), fringe.get("name"), fringe.decimal("percent"),
                    fringe.has("ceiling") ? fringe.decimal("ceiling") : null, fringe.get("source")));
        }
        Map<String, List<String>> payClasses = classes(root, fringes);
        List<AccountRow> categories = new ArrayList<>();
        for (Tree category : root.children("category")) {
            categories.add(account(category, part(category), ""));
        }
        List<ElementRow> elements = new ArrayList<>();
        for (Tree row : root.children("elements")) {
            String held = row.get("held", "");
            formula(row, "held", held);
            elements.add(new ElementRow(row.get("category"), accountOf(row), row.get("department", ""), price(row),
                    held));
        }
        List<CrewRow> crew = new ArrayList<>();
        for (Tree row : root.children("crew")) {
            crew.add(new CrewRow(row.get("department"), accountOf(row), price(row)));
        }
        List<ChargeRow> charges = new ArrayList<>();
        for (Tree row : root.children("charge")) {
            charges.add(charge(row));
        }
        return new Chart(root.get("id"), root.get("name"), kinds(root), currency(root), root.get("basis"), globals,
                fringes, payClasses, categories, elements, crew, charges);
    }

    private static GlobalRow global(Tree row) throws UnreadableFile {
        String name = row.get("name");
        if (!Formula.isName(name)) {
            throw row.fault("the global \"" + name + "\" needs a name of letters, digits and underscores");
        }
        formula(row, "value", row.get("value"));
        return new GlobalRow(name, row.get("value"), row.get("unit", ""), row.get("description", ""));
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
        List<AccountRow> below = new ArrayList<>();
        for (Tree account : row.children("account")) {
            below.add(account(account, null, here));
        }
        List<LineRow> lines = new ArrayList<>();
        for (Tree line : row.children("line")) {
            lines.add(new LineRow(line.get("description"), line.get("department", here), price(line),
                    words(line.get("positions", "")), line.get("onlyIfNamed", "false").equals("true")));
        }
        return new AccountRow(number, row.get("name"), part, below, lines);
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
        formula(row, "rate", row.get("rate"));
        Set<String> excludes = Set.of(Arrays.stream(row.get("excludes", "").split("\\s+"))
                .filter(Predicate.not(String::isEmpty)).toArray(String[]::new));
        for (String number : excludes) {
            known(row, number);
        }
        return new ChargeRow(row.get("name"), row.get("rate"), excludes, row.get("notes", ""));
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

    /** Positions as they are compared: in lower case, without blanks around them. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.split(";")).map(FirstEstimate::comparable).filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
    }
}
