package org.backlot.schedule.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.schedule.model.TaskPhase;

/**
 * The outline of a project plan. Summaries are no tasks here: they give those below them their phase or department, and
 * what waits for a summary waits for the last of what it stands for.
 */
final class MspdiOutline {

    /** Parts of the names of summaries that mean a phase; the first that fits counts. */
    private static final Map<String, TaskPhase> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("deliver", TaskPhase.DELIVERY);
        WORDS.put("post", TaskPhase.POST);
        WORDS.put("pre-prod", TaskPhase.PREP);
        WORDS.put("preprod", TaskPhase.PREP);
        WORDS.put("prep", TaskPhase.PREP);
        WORDS.put("develop", TaskPhase.DEVELOPMENT);
        WORDS.put("shoot", TaskPhase.SHOOT);
        WORDS.put("photograph", TaskPhase.SHOOT);
        WORDS.put("wrap", TaskPhase.WRAP);
    }

    private final Map<MspdiTask, List<MspdiTask>> above = new LinkedHashMap<>();
    private final Map<Integer, List<MspdiTask>> below = new HashMap<>();
    private final Map<Integer, MspdiTask> byUid = new HashMap<>();

    MspdiOutline(MspdiProject project) {
        Deque<MspdiTask> open = new ArrayDeque<>();
        for (MspdiTask task : project.tasks()) {
            byUid.putIfAbsent(task.uid(), task);
            while (!open.isEmpty() && open.peek().level() >= task.level()) {
                open.pop();
            }
            above.put(task, List.copyOf(open));
            if (task.summary()) {
                open.push(task);
            } else {
                open.forEach(s -> below.computeIfAbsent(s.uid(), uid -> new ArrayList<>()).add(task));
            }
        }
    }

    /** The phase that the nearest summary above a task names. */
    Optional<TaskPhase> phase(MspdiTask task) {
        return above.get(task).stream().map(MspdiOutline::phaseOf).flatMap(Optional::stream).findFirst();
    }

    private static Optional<TaskPhase> phaseOf(MspdiTask summary) {
        String name = summary.name().toLowerCase(Locale.ROOT);
        return summary.level() == 0 ? Optional.empty()
                : WORDS.entrySet().stream().filter(word -> name.contains(word.getKey())).map(Map.Entry::getValue)
                        .findFirst();
    }

    /** The name of the nearest summary above a task that is neither a phase nor the whole plan. */
    Optional<String> department(MspdiTask task) {
        return above.get(task).stream().filter(summary -> summary.level() > 0 && phaseOf(summary).isEmpty()
                && !summary.name().isEmpty()).map(MspdiTask::name).findFirst();
    }

    /** A task with one of its links, both no summaries. */
    record Tie(MspdiTask task, MspdiTask on, MspdiTask.Link link) {
    }

    /** All links between tasks; those of summaries as links of what they stand for. */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (MspdiTask task : above.keySet()) {
            for (MspdiTask.Link link : task.links()) {
                MspdiTask on = byUid.get(link.uid());
                if (on == null || link.crossProject()) {
                    continue;
                }
                for (MspdiTask after : ends(task, true)) {
                    ends(on, false).stream().filter(before -> before != after)
                            .forEach(before -> ties.add(new Tie(after, before, link)));
                }
            }
        }
        return ties;
    }

    /** The task itself; of a summary those below it that begin it, or end it, within it. */
    private List<MspdiTask> ends(MspdiTask task, boolean first) {
        if (!task.summary()) {
            return List.of(task);
        }
        List<MspdiTask> within = below.getOrDefault(task.uid(), List.of());
        Set<Integer> inner = new HashSet<>();
        Set<Integer> before = new HashSet<>();
        within.forEach(t -> inner.add(t.uid()));
        within.forEach(t -> t.links().forEach(link -> before.add(link.uid())));
        return within.stream().filter(t -> first ? t.links().stream().noneMatch(link -> inner.contains(link.uid()))
                : !before.contains(t.uid())).toList();
    }
}
