package org.backlot.schedule.interchange;

import java.util.Arrays;
import java.util.Optional;

import org.backlot.core.file.UnreadableFile;
import org.backlot.schedule.model.TaskPhase;

/**
 * The fields that Backlot writes with a task, so that it knows the task again, and how many others there are.
 *
 * @param id     of the task in Backlot, or {@link #SHOOT_START}, {@link #SHOOT_WRAP}
 * @param others fields of the person who made the plan
 */
record MspdiFields(Optional<String> id, Optional<TaskPhase> phase, Optional<String> department, int others) {

    /** Text28, Text29 and Text30 of a task, by the numbers under which Microsoft Project knows them. */
    static final int PHASE = 188744014;
    static final int DEPARTMENT = 188744015;
    static final int ID = 188744016;

    static final String SHOOT_START = "first shooting day";
    static final String SHOOT_WRAP = "last shooting day";

    static MspdiFields of(MspdiElement task) throws UnreadableFile {
        Optional<String> id = Optional.empty();
        Optional<TaskPhase> phase = Optional.empty();
        Optional<String> department = Optional.empty();
        int others = 0;
        for (MspdiElement field : task.all("ExtendedAttribute")) {
            Optional<String> value = Optional.of(field.get("Value")).filter(text -> !text.isEmpty());
            switch (field.number("FieldID", 0)) {
                case ID -> id = value;
                case PHASE -> phase = value.flatMap(name -> Arrays.stream(TaskPhase.values())
                        .filter(p -> p.getName().equals(name)).findFirst());
                case DEPARTMENT -> department = value;
                default -> others++;
            }
        }
        return new MspdiFields(id, phase, department, others);
    }

    boolean isShoot() {
        return id.filter(name -> name.equals(SHOOT_START) || name.equals(SHOOT_WRAP)).isPresent();
    }
}
