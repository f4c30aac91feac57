package org.backlot.resources.book;

import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Ids;
import org.backlot.resources.KindField;
import org.backlot.resources.model.FieldValue;
import org.backlot.resources.model.ResourcesFactory;

/** What stands in the fields that kinds add. Values of a plug-in that is missing stay as they are. */
public final class FieldValues {

    private FieldValues() {
    }

    /** The value of a field in the writing of its type. */
    public static Optional<String> get(List<FieldValue> values, KindField field) {
        return values.stream().filter(value -> field.id().equals(value.getField())).map(FieldValue::getValue)
                .filter(value -> value != null).findFirst();
    }

    /**
     * Puts a value, or takes it away where nothing was typed; inside an edit.
     *
     * @throws IllegalArgumentException where it is no such value, with what to write
     */
    public static void set(List<FieldValue> values, KindField field, String text) {
        String value = field.read(text);
        Optional<FieldValue> there = values.stream().filter(v -> field.id().equals(v.getField())).findFirst();
        if (value == null) {
            there.ifPresent(values::remove);
        } else if (there.isPresent()) {
            there.get().setValue(value);
        } else {
            FieldValue made = ResourcesFactory.eINSTANCE.createFieldValue();
            Ids.of(made);
            made.setField(field.id());
            made.setValue(value);
            values.add(made);
        }
    }
}
