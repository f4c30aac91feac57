package org.backlot.budget;

import org.backlot.budget.chart.Charts;
import org.backlot.budget.estimate.Basis;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.BudgetPackage;
import org.backlot.budget.proposal.FirstEstimate;
import org.backlot.core.file.SectionType;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.EPackage;

/** The estimate of a production; it begins with the chart of accounts for its kind, filled from the breakdown. */
public final class BudgetSection implements SectionType {

    /** What is said where a production was never saved with a budget. */
    public static final String MISSING =
            "This production has no budget; open it with the budget plug-in installed and save it";

    /** @throws IllegalArgumentException if it was never saved with a budget */
    public static Budget of(Production production) {
        return Session.section(production, Budget.class).orElseThrow(() -> new IllegalArgumentException(MISSING));
    }

    @Override
    public EPackage model() {
        return BudgetPackage.eINSTANCE;
    }

    @Override
    public Budget start(Production production, Questions questions) {
        return new Charts(questions.contributions()).chartFor(production)
                .map(chart -> FirstEstimate.of(production, chart, id -> questions.rates(production, id),
                        Basis.of(production, questions)))
                .orElseGet(BudgetFactory.eINSTANCE::createBudget);
    }
}
