package org.backlot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.model.Production;
import org.backlot.core.question.KeptAnswers;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.progress.CatchUp;
import org.backlot.schedule.progress.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCatchUpTest {

    @TempDir
    Path folder;

    @Test
    void everyWayToCatchUpCostsWhatItsBoardAloneWouldCost() throws Exception {
        Backlot backlot = Shipped.all();
        try (Session session = Shipped.demo("saltroad", backlot, folder)) {
            List<Option> options = CatchUp.options(session.snapshot(), session.contributions(), (done, of) -> true);
            assertFalse(options.isEmpty());
            Questions now = session.questions();
            BigDecimal cost = cost(session.production(), now);
            int conflicts = conflicts(session.production(), now);
            for (Option option : options) {
                Production tried = session.snapshot();
                option.remedy().change().apply(tried);
                Questions alone = session.questions(new KeptAnswers());
                assertEquals(cost(tried, alone).subtract(cost), option.cost(), option.what());
                assertEquals(conflicts(tried, alone) - conflicts, option.conflicts(), option.what());
            }
        }
    }

    private static BigDecimal cost(Production production, Questions questions) {
        return BoardCost.of(Plan.active(production).orElseThrow(), questions).total(BoardCost.currency(production));
    }

    private static int conflicts(Production production, Questions questions) {
        return Constraints.judge(new Outlook(Plan.active(production).orElseThrow(), questions),
                questions.contributions()).size();
    }
}
