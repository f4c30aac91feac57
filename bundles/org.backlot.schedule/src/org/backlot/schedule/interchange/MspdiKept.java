package org.backlot.schedule.interchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.model.Task;

/** Under which numbers tasks stand in project plans, kept in the production so that they are known again. */
record MspdiKept(Map<String, Number> numbers) {

    private static final String FORMAT = "org.backlot.schedule.mspdi";
    private static final String NAME = "task";

    /** The number of a task in a plan. */
    record Number(int uid, String plan) {
    }

    static MspdiKept of(Production production) {
        Map<String, Number> numbers = new HashMap<>();
        for (Foreign foreign : production.getForeign()) {
            if (FORMAT.equals(foreign.getFormat()) && NAME.equals(foreign.getName()) && foreign.getObject() != null) {
                read(foreign.getContent()).ifPresent(number -> numbers.put(foreign.getObject(), number));
            }
        }
        return new MspdiKept(numbers);
    }

    private static Optional<Number> read(String content) {
        String[] parts = content == null ? new String[0] : content.split(" ", 2);
        return parts.length == 2 && parts[0].matches("\\d{1,9}")
                ? Optional.of(new Number(Integer.parseInt(parts[0]), parts[1])) : Optional.empty();
    }

    /** The number of a task in any plan. */
    Optional<Number> of(Task task) {
        return Optional.ofNullable(numbers.get(task.getId()));
    }

    /** Keeps the number of a task in a plan, in place of another. */
    static void keep(Production production, Task task, int uid, String plan) {
        String id = Ids.of(task);
        String content = uid + " " + plan;
        for (Foreign foreign : production.getForeign()) {
            if (FORMAT.equals(foreign.getFormat()) && id.equals(foreign.getObject())) {
                foreign.setContent(content);
                return;
            }
        }
        Foreign foreign = CoreFactory.eINSTANCE.createForeign();
        foreign.setFormat(FORMAT);
        foreign.setObject(id);
        foreign.setName(NAME);
        foreign.setContent(content);
        Ids.of(foreign);
        production.getForeign().add(foreign);
    }
}
