package org.backlot.budget.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.CsvFile;

/**
 * Writes the lines of the budget as CSV, which {@link LinesImporter} reads back the same: a row for each account and
 * each line, formulas as they stand, and what they come to. Text is never a formula to a spreadsheet program.
 */
public final class LinesExporter implements Exporter {

    private static final List<String> HEADS = List.of("Account", "Account name", "Description", "Department", "Amount",
            "Unit", "X", "Rate", "Currency", "Fringes", "Notes", "Subtotal", "Fringe total", "Total");

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        Estimate estimate = Estimate.of(production, questions)
                .orElseThrow(() -> new IOException(BudgetSection.MISSING));
        try (CsvFile csv = new CsvFile(out, true)) {
            csv.row(HEADS);
            for (AccountCost account : estimate.allAccounts().toList()) {
                csv.row(Arrays.asList(account.account().getNumber(), account.account().getName(), null, null, null,
                        null, null, null, null, null, null, account.base(), account.fringes(), account.total()));
                account.lines().forEach(line -> csv.row(row(account, line)));
            }
        }
    }

    private static List<Object> row(AccountCost account, LineCost cost) {
        Line line = cost.line();
        String fringes = line.getFringes().stream().map(Fringe::getName).collect(Collectors.joining("; "));
        return Arrays.asList(account.account().getNumber(), account.account().getName(), line.getDescription(),
                line.getDepartment(), line.getAmount(), line.getUnit(), line.getMultiplier(), line.getRate(),
                line.getCurrency() == null ? null : line.getCurrency().getCurrencyCode(), fringes, line.getNotes(),
                cost.base(), cost.fringeTotal(), cost.total());
    }

    @Override
    public List<String> notes(Production production, Questions questions) {
        long split = Estimate.of(production, questions).stream().flatMap(Estimate::allAccounts)
                .flatMap(account -> account.lines().stream())
                .filter(line -> !line.details().isEmpty() || !line.shares().isEmpty()).count();
        return split == 0 ? List.of() : List.of(split + (split == 1 ? " line is" : " lines are")
                + " written without details and shares, with their totals");
    }
}
