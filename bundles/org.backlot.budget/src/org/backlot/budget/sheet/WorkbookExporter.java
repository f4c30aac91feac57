package org.backlot.budget.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Estimate;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Writes the estimate as a workbook whose formulas a spreadsheet program evaluates to the same totals. */
public final class WorkbookExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        Estimate estimate = Estimate.of(production, questions)
                .orElseThrow(() -> new IOException(BudgetSection.MISSING));
        new EstimateBook(estimate).file().write(out);
    }

    @Override
    public List<String> notes(Production production, Questions questions) {
        return Estimate.of(production, questions).map(estimate -> new EstimateBook(estimate).notes())
                .orElse(List.of());
    }
}
