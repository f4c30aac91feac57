package org.backlot.schedule.constraint;

import java.util.List;

import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Strip;

/** The company goes to another place within a day, and no line of the day gives it the time. */
public final class MoveWithoutBanner implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        outlook.plan().days().forEach(day -> judge(outlook.plan(), day, found));
    }

    private static void judge(Plan plan, PlannedDay day, Conflicts found) {
        String at = "";
        boolean moved = false;
        for (Item item : day.day().getItems()) {
            if (item instanceof Banner banner) {
                moved |= banner.getKind() == BannerKind.MOVE || banner.getKind() == BannerKind.TRAVEL;
            } else if (item instanceof Strip strip) {
                String place = plan.scene(strip).filter(scene -> !scene.isOmitted()).map(Places::named).orElse("");
                if (!place.isEmpty()) {
                    if (!at.isEmpty() && !at.equals(place) && !moved) {
                        Scene scene = plan.scene(strip).orElseThrow();
                        found.add(Severity.WARNING, day, List.of(scene.getId()), "The company moves from " + at
                                + " to " + place + " before scene " + scene.getNumber()
                                + ", and the day has no line for it",
                                fix(plan.board(), day, item, place));
                    }
                    at = place;
                    moved = false;
                }
            }
        }
    }

    private static Fix fix(Board board, PlannedDay day, Item before, String place) {
        String boardId = board.getId();
        String dayId = day.day().getId();
        String itemId = before.getId();
        return new Fix("Add a company move to " + place + " on " + day.name(), production -> Session
                .section(production, Schedule.class).stream().flatMap(schedule -> schedule.getBoards().stream())
                .filter(other -> boardId.equals(other.getId())).flatMap(other -> other.getDays().stream())
                .filter(other -> dayId.equals(other.getId())).findFirst()
                .ifPresent(other -> {
                    int index = other.getItems().stream().map(Item::getId).toList().indexOf(itemId);
                    DayEdits.addBanner(other, index, BannerKind.MOVE, "Company move to " + place, null);
                }));
    }
}
