package org.backlot.schedule.document;

import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;

/** The board in its colours: a strip a scene, a day break after each day. Option {@code board}. */
public final class Stripboard implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        DayLines lines = new DayLines(plan);
        Map<String, Object> content = Words.head(production, plan);
        content.put("days", lines.days());
        content.put("boneyard", lines.of(plan.board().getBoneyard()));
        return content;
    }
}
