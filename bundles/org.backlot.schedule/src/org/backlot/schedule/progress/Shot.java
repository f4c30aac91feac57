package org.backlot.schedule.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.SceneReport;

/**
 * How much of each scene was shot, and on which day. A scene that is complete counts with its whole length, the rest of
 * it on the day that completed it; one that is not never counts with all of it.
 */
final class Shot {

    private final Map<String, Integer> eighths = new HashMap<>();
    private final Map<String, Boolean> complete = new HashMap<>();
    private final Map<SceneReport, Integer> credits = new HashMap<>();
    private final Map<String, Scene> scenes;

    Shot(Plan plan, Schedule schedule) {
        scenes = plan.scenes();
        List<DayReport> reports = schedule.getReports().stream().filter(report -> report.getDate() != null)
                .sorted(Comparator.comparing(DayReport::getDate)).toList();
        reports.forEach(report -> report.getScenes().forEach(this::count));
    }

    private void count(SceneReport report) {
        Scene scene = scenes.get(report.getScene());
        if (scene == null) {
            return;
        }
        int before = eighths.getOrDefault(scene.getId(), 0);
        int rest = Math.max(0, scene.getEighths() - before);
        int most = report.isComplete() ? rest : Math.max(0, rest - 1);
        int credit = report.isComplete() ? rest : Math.clamp(report.getEighths(), 0, most);
        credits.put(report, credit);
        eighths.put(scene.getId(), before + credit);
        complete.merge(scene.getId(), report.isComplete(), Boolean::logicalOr);
    }

    /** What a report adds to what was shot before it. */
    int credit(SceneReport report) {
        return credits.getOrDefault(report, 0);
    }

    boolean isComplete(Scene scene) {
        return complete.getOrDefault(scene.getId(), false);
    }

    /** Something of it was shot, but not all. */
    boolean isPart(Scene scene) {
        return complete.containsKey(scene.getId()) && !isComplete(scene);
    }

    /** What is still to be shot of a scene, in eighths; nothing of one that was omitted. */
    int owed(Scene scene) {
        return isComplete(scene) || scene.isOmitted() ? 0
                : Math.max(0, scene.getEighths() - eighths.getOrDefault(scene.getId(), 0));
    }
}
