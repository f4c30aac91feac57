package org.backlot.budget.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.backlot.budget.scene.SceneCost;
import org.backlot.budget.scene.SceneCosts;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.documents.Document;

/** What each scene costs, in script order; the total is that of the budget. */
public final class SceneCostPaper implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        return table(production, questions).content();
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        return table(production, questions).sheets();
    }

    private static FigureTable table(Production production, Questions questions) {
        Papers.budget(production);
        SceneCosts costs = SceneCosts.of(production, questions).orElseThrow();
        List<List<Object>> rows = new ArrayList<>();
        for (SceneCost cost : costs.scenes()) {
            rows.add(Arrays.asList(cost.scene().getNumber(), cost.scene().getHeading(),
                    Eighths.toString(cost.scene().getEighths()), cost.direct(), cost.shared(), cost.total(),
                    cost.perEighth()));
        }
        return new FigureTable("Cost of scenes", "Direct: cast, sets and things of the scene. Shared: the rest, by "
                + "length. " + costs.currency().getCurrencyCode(), List.of("Scene", "Heading", "#Pages", "#Direct",
                        "#Shared", "#Total", "#An eighth"), rows, Arrays.asList(null, "Grand total", null, null, null,
                                costs.total(), costs.perEighth()), "The script has no scenes yet.");
    }
}
