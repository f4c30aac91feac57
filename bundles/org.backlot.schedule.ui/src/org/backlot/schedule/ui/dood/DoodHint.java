package org.backlot.schedule.ui.dood;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.dood.DoodDay;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.ui.kit.Kind;

/** What a cell, or the head of a column, says when the pointer rests on it. */
final class DoodHint {

    private DoodHint() {
    }

    /** @param row null for the head */
    static String of(DoodRow row, DoodDay day) {
        List<String> lines = new ArrayList<>();
        lines.add(Kind.DATE.show(day.date()) + (row == null ? "" : "  " + row.element().getName()));
        if (day.days().isEmpty()) {
            lines.add(switch (day.kind()) {
                case HOLIDAY -> "Holiday";
                case WEEKLY_OFF -> "Day off";
                case COMPANY_TRAVEL -> "Company travel";
                case SHOOT, FREE -> "Nobody shoots";
            });
        }
        for (PlannedDay planned : day.days()) {
            lines.add(planned.name() + (planned.place().isBlank() ? "" : ", " + planned.place())
                    + ", call " + planned.call());
            planned.scenes().stream().filter(scene -> row == null || needs(scene, row.element()))
                    .forEach(scene -> lines.add(scene(scene)));
        }
        if (row != null) {
            contract(row, day, lines);
        }
        return String.join("\n", lines);
    }

    private static boolean needs(Scene scene, Element element) {
        return scene.getElements().contains(element) || scene.getSet() == element;
    }

    private static String scene(Scene scene) {
        return "  " + scene.getNumber() + "  " + (scene.getSet() == null ? String.valueOf(scene.getHeading())
                : scene.getSet().getName()) + "  " + Eighths.toString(scene.getEighths());
    }

    private static void contract(DoodRow row, DoodDay day, List<String> lines) {
        if (row.away().contains(day.date())) {
            lines.add("Cannot work");
        }
        if (row.contract().start() != null) {
            lines.add("Contract from " + Kind.DATE.show(row.contract().start()));
        }
        if (row.contract().finish() != null) {
            lines.add("Contract until " + Kind.DATE.show(row.contract().finish()));
        }
    }
}
