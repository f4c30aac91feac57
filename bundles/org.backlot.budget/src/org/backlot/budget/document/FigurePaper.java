package org.backlot.budget.document;

import java.util.List;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** A paper of the budget that is one table of figures. */
interface FigurePaper extends Document {

    /** What stands on it, of a production that has a budget. */
    FigureTable table(Production production, Questions questions);

    @Override
    default Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        BudgetSection.of(production);
        return table(production, questions).content();
    }

    @Override
    default List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        BudgetSection.of(production);
        return table(production, questions).sheets();
    }
}
