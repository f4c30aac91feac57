package org.backlot.budget.ui.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.model.Part;
import org.backlot.budget.report.CostReport;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Figures;
import org.backlot.budget.ui.account.AccountColumns;

/** A line of the cost report on the screen: a row with those below it, or the sum of a part or of all. */
public final class CostLine {

    /** The lines that were shown already, so that what is selected and unfolded stays so when the figures change. */
    static final class Shown {

        private final Map<String, CostLine> known = new HashMap<>();

        /** The lines of a report, categories with what they contain, each part with its sum. */
        List<CostLine> of(CostReport report) {
            List<CostLine> top = new ArrayList<>();
            List<CostLine> path = new ArrayList<>();
            Map<String, Integer> seen = new HashMap<>();
            for (CostRow row : report.rows()) {
                String key = row.level() + " " + row.number() + " " + row.name();
                int times = seen.merge(key, 1, Integer::sum);
                CostLine line = line(key + " " + times, row.number(), row.name(), row.figures());
                line.row = row;
                while (path.size() >= Math.max(1, row.level())) {
                    path.removeLast();
                }
                if (path.isEmpty()) {
                    top.add(line);
                } else {
                    path.getLast().below.add(line);
                }
                path.add(line);
            }
            return withSums(report, top);
        }

        private List<CostLine> withSums(CostReport report, List<CostLine> top) {
            List<CostLine> all = new ArrayList<>();
            for (Part part : Part.values()) {
                List<CostLine> own = top.stream().filter(line -> line.row.level() == 1 && line.row.part() == part)
                        .toList();
                all.addAll(own);
                if (!own.isEmpty()) {
                    all.add(line("sum " + part, "", AccountColumns.words(part), report.part(part)));
                }
            }
            top.stream().filter(line -> line.row.level() != 1).forEach(all::add);
            CostLine total = line("sum", "", "Total", report.total());
            total.change = report.change();
            all.add(total);
            return all;
        }

        private CostLine line(String key, String number, String name, Figures figures) {
            CostLine line = known.computeIfAbsent(key, any -> new CostLine());
            line.number = number;
            line.name = name;
            line.figures = figures;
            line.row = null;
            line.change = Optional.empty();
            line.below.clear();
            return line;
        }

    }

    private final List<CostLine> below = new ArrayList<>();
    private String number;
    private String name;
    private Figures figures;
    private CostRow row;
    private Optional<BigDecimal> change = Optional.empty();

    private CostLine() {
    }

    /** The number of the account; the empty string where it has none. */
    public String number() {
        return number;
    }

    /** Of the account, or what it is the sum of. */
    public String name() {
        return name;
    }

    /** With all that stands below it. */
    public Figures figures() {
        return figures;
    }

    /** The row of the report; empty for a sum. */
    public Optional<CostRow> row() {
        return Optional.ofNullable(row);
    }

    /** How the variance changed since the last report. */
    public Optional<BigDecimal> change() {
        return row == null ? change : row.change();
    }

    /** What it contains. */
    public List<CostLine> below() {
        return below;
    }
}
