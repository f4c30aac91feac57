package org.backlot.schedule.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.Unavailable;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.SceneReport;

/**
 * An interior that could be shot on a day in the place of its exteriors.
 *
 * @param strangers cast of the scene who would be there for it alone
 * @param blocked   cast and things that cannot work on that date, by name; a scene with any is offered last
 * @param samePlace it is shot where the day is
 */
public record CoverCandidate(Scene scene, List<Element> strangers, List<String> blocked, boolean samePlace) {

    /** What could be shot on a day instead, the best first; what was shot already is left out. */
    public static List<CoverCandidate> of(Plan plan, PlannedDay day, Questions questions) {
        Set<String> complete = complete(plan);
        Set<Element> there = new HashSet<>();
        day.scenes().forEach(scene -> there.addAll(PlannedDay.cast(scene)));
        Set<String> places = new HashSet<>();
        day.scenes().forEach(scene -> places.add(Places.grouped(scene)));
        List<CoverCandidate> candidates = new ArrayList<>();
        for (Scene scene : plan.scenes().values()) {
            boolean suits = scene.getIntExt() == IntExt.INT && !scene.isOmitted() && !day.scenes().contains(scene)
                    && !complete.contains(scene.getId());
            if (suits) {
                candidates.add(new CoverCandidate(scene,
                        PlannedDay.cast(scene).stream().filter(part -> !there.contains(part)).toList(),
                        blocked(plan, scene, day.date(), questions), places.contains(Places.grouped(scene))));
            }
        }
        int length = CoverSets.exteriors(day).stream().mapToInt(Scene::getEighths).sum();
        candidates.sort(Comparator.comparing((CoverCandidate candidate) -> candidate.blocked().size())
                .thenComparing(candidate -> candidate.strangers().size())
                .thenComparing(candidate -> !candidate.samePlace())
                .thenComparing(candidate -> Math.abs(candidate.scene().getEighths() - length)));
        return List.copyOf(candidates);
    }

    private static Set<String> complete(Plan plan) {
        Set<String> complete = new HashSet<>();
        Session.section(plan.production(), Schedule.class).ifPresent(schedule -> schedule.getReports()
                .forEach(report -> report.getScenes().stream().filter(SceneReport::isComplete)
                        .forEach(scene -> complete.add(scene.getScene()))));
        return complete;
    }

    private static List<String> blocked(Plan plan, Scene scene, LocalDate date, Questions questions) {
        return PlannedDay.needs(scene).stream().filter(element -> !Unavailable.dates(plan.production(), questions,
                List.of(element), new Days(date, date)).isEmpty()).map(Element::getName).toList();
    }
}
