package org.backlot.schedule.board;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.draft.ScriptFollower;
import org.backlot.core.draft.ScriptRevision;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.calendar.ScenePeriods;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/**
 * The strips of a new draft, on every board: a part of a scene stands behind the scene that it was split from, any
 * other new scene waits in the boneyard, and an omitted one goes there. A shooting day that is left with nothing but
 * meals and moves is given back, unless a person gave it a date or a note.
 */
public final class StripsOfNewDraft implements ScriptFollower {

    /** What a day has because it shoots, and not for its own sake. */
    private static final Set<BannerKind> ROUTINE = EnumSet.of(BannerKind.MEAL, BannerKind.MOVE);

    @Override
    public void follow(ScriptRevision revision) {
        Session.section(revision.production(), Schedule.class)
                .ifPresent(schedule -> {
                    schedule.getBoards().forEach(board -> follow(board, revision));
                    keepPeriods(schedule, revision);
                });
    }

    /** Parts of a scene can be shot when the whole could. */
    private static void keepPeriods(Schedule schedule, ScriptRevision revision) {
        for (ScriptRevision.Added added : revision.added()) {
            if (added.from() != null) {
                ScenePeriods.of(revision.production(), added.from()).ifPresent(period -> ScenePeriods.set(schedule,
                        List.of(added.scene()), period.getFrom(), period.getUntil(), period.getReason()));
            }
        }
    }

    private static void follow(Board board, ScriptRevision revision) {
        Map<String, Strip> strips = strips(board);
        revision.omitted().stream().map(Scene::getId).filter(strips::containsKey)
                .forEach(scene -> omit(strips.get(scene), board));
        Map<Scene, Item> last = new LinkedHashMap<>();
        for (ScriptRevision.Added added : revision.added()) {
            Strip strip = DayEdits.strip(added.scene());
            Item whole = last.getOrDefault(added.from(),
                    added.from() == null ? null : strips.get(added.from().getId()));
            if (whole != null && whole.eContainer() instanceof ShootDay day) {
                DayEdits.move(List.of(strip), day, day.getItems().indexOf(whole) + 1);
                last.put(added.from(), strip);
            } else {
                DayEdits.toBoneyard(List.of(strip), board);
            }
        }
        List<Strip> back = new ArrayList<>();
        revision.restored().stream().filter(scene -> !strips.containsKey(scene.getId()))
                .forEach(scene -> back.add(DayEdits.strip(scene)));
        DayEdits.toBoneyard(back, board);
    }

    private static Map<String, Strip> strips(Board board) {
        Map<String, Strip> strips = new LinkedHashMap<>();
        board.eAllContents().forEachRemaining(object -> {
            if (object instanceof Strip strip) {
                strips.put(strip.getScene(), strip);
            }
        });
        return strips;
    }

    private static void omit(Strip strip, Board board) {
        ShootDay day = strip.eContainer() instanceof ShootDay its ? its : null;
        if (day != null) {
            DayEdits.toBoneyard(List.of(strip), board);
            boolean nobodyChoseIt = day.getFixedDate() == null && (day.getNotes() == null || day.getNotes().isBlank());
            if (day.getKind() == DayKind.SHOOT && nobodyChoseIt && day.getItems().stream().allMatch(item -> item
                    instanceof Banner banner && ROUTINE.contains(banner.getKind()) && banner.getCalled().isEmpty())) {
                board.getDays().remove(day);
            }
        }
    }
}
