package org.backlot.budget.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backlot.budget.scene.SceneCost;
import org.backlot.budget.scene.SceneCosts;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;

/** What each scene costs, in script order; the total is that of the budget. */
public final class SceneCostPaper implements FigurePaper {

    @Override
    public FigureTable table(Production production, Questions questions) {
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
