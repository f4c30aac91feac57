package org.backlot.schedule.interchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.session.Ids;
import org.backlot.schedule.interchange.MspdiOutline.Tie;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;

/** Puts the links of a project plan into a production: between tasks, and from and to the shoot as Backlot wrote it. */
final class MspdiTies {

    private static final List<DependencyKind> KINDS = List.of(DependencyKind.FINISH_TO_FINISH,
            DependencyKind.FINISH_TO_START, DependencyKind.START_TO_FINISH, DependencyKind.START_TO_START);

    private final Map<MspdiTask, Task> tasks;
    private final boolean shoot;

    MspdiTies(MspdiProject project, Map<MspdiTask, Task> tasks) {
        this.tasks = tasks;
        shoot = project.tasks().stream().anyMatch(task -> task.fields().isShoot());
    }

    /** The number of a kind in the file. */
    static int number(DependencyKind kind) {
        return KINDS.indexOf(kind);
    }

    /** In place of the links among the tasks of the plan that were there before; others stay. */
    void put(List<Tie> ties) {
        Set<Task> read = new HashSet<>(tasks.values());
        for (Task task : read) {
            task.getDependencies().removeIf(d -> d.getOn() == Anchor.TASK ? read.contains(d.getTask()) : shoot);
            if (shoot) {
                task.setBeforeShoot(false);
                task.setLead(0);
            }
        }
        for (Tie tie : ties) {
            Task task = tasks.get(tie.task());
            Task on = tasks.get(tie.on());
            if (task == null && on != null && isShoot(tie.task(), MspdiFields.SHOOT_START)) {
                on.setBeforeShoot(true);
                on.setLead(Math.max(0, tie.link().lag()));
            } else if (task != null && (on != null || tie.on().fields().isShoot())) {
                put(task, on, tie);
            }
        }
    }

    private static void put(Task task, Task on, Tie tie) {
        Dependency dependency = ScheduleFactory.eINSTANCE.createDependency();
        dependency.setOn(on != null ? Anchor.TASK : isShoot(tie.on(), MspdiFields.SHOOT_START) ? Anchor.SHOOT_START
                : Anchor.SHOOT_WRAP);
        dependency.setTask(on);
        dependency.setKind(KINDS.get(Math.clamp(tie.link().type(), 0, KINDS.size() - 1)));
        dependency.setLag(tie.link().lag());
        Ids.of(dependency);
        task.getDependencies().add(dependency);
    }

    private static boolean isShoot(MspdiTask task, String which) {
        return task.fields().id().filter(which::equals).isPresent();
    }
}
