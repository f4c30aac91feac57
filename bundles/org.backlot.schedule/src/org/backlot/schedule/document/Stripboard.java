package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.strip.StripCell;
import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripColumn;
import org.backlot.schedule.strip.StripContent;
import org.backlot.schedule.strip.StripFields;
import org.backlot.schedule.strip.StripLayout;
import org.backlot.schedule.strip.StripLayouts;
import org.backlot.schedule.strip.StripPaper;

/**
 * The board in its colours and in the layout of strips that is used: a strip a scene, a day break after each day.
 * Option {@code board}.
 */
public final class Stripboard implements Document {

    /** The width of the paper in the pixels in which strips are laid out. */
    private static final int PAPER = 760;

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        StripLayout layout = StripLayouts.used(production);
        var fields = new StripFields(questions.categories());
        StripContent strip = StripContent.of(plan);
        List<StripColumn> columns = layout.columns().stream().filter(Stripboard::isPrinted).toList();
        Set<StripPaper> papers = new LinkedHashSet<>();
        DayLines lines = new DayLines(plan, (scene, line) -> {
            papers.add(StripPaper.of(scene, plan.lights().get(scene.getId())));
            line.put("cells", columns.stream().map(column -> cell(column, fields, strip, scene)).toList());
        });
        Map<String, Object> content = Words.head(production, plan);
        content.put("days", lines.days());
        content.put("boneyard", lines.of(plan.board().getBoneyard()));
        content.put("widths", widths(new StripLayout(layout.name(), columns)));
        content.put("legend", legend(production, papers));
        return content;
    }

    /** A paper is printed once; what conflicts now may not do so when it is read. */
    private static boolean isPrinted(StripColumn column) {
        return !(column.upper().field().equals(StripFields.CONFLICTS) && column.lower().isEmpty());
    }

    private static Map<String, Object> cell(StripColumn column, StripFields fields, StripContent strip, Scene scene) {
        return Map.of("upper", text(column.upper(), fields, strip, scene), "upperBold", column.upper().bold(),
                "lower", text(column.lower(), fields, strip, scene), "lowerBold", column.lower().bold());
    }

    private static String text(StripCell cell, StripFields fields, StripContent strip, Scene scene) {
        return cell.isEmpty() ? "" : fields.of(cell).text().apply(strip, scene);
    }

    /** Of the columns, in percent of the paper. */
    private static List<String> widths(StripLayout layout) {
        List<Integer> edges = layout.edges(PAPER);
        List<String> widths = new ArrayList<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            widths.add(Math.round(100.0 * (edges.get(i + 1) - edges.get(i)) / edges.getLast()) + "%");
        }
        return widths;
    }

    private static List<Map<String, Object>> legend(Production production, Set<StripPaper> papers) {
        var colours = StripColours.of(production);
        return Arrays.stream(StripPaper.values()).filter(papers::contains).map(paper -> Map.<String, Object>of(
                "label", paper.label(), "colour", colours.paper(paper), "ink", StripColours.ink(colours.paper(paper))))
                .toList();
    }
}
