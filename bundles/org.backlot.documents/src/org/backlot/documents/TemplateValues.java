package org.backlot.documents;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;

/**
 * What a template can be given: maps, lists, text, numbers, truth values, records, enums and java.time values. Objects
 * with behaviour are refused, so that no template can call a method of a model.
 */
final class TemplateValues extends DefaultObjectWrapper {

    static final Version VERSION = Configuration.VERSION_2_3_34;

    TemplateValues() {
        super(VERSION);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return switch (value) {
            case Record fields -> wrap(components(fields));
            case Enum<?> choice -> new SimpleScalar(words(choice.name()));
            case TemporalAccessor time -> new TimeValue(time);
            case Duration length -> new SimpleScalar(
                    "%d:%02d".formatted(length.toHours(), length.toMinutesPart()));
            case Currency currency -> new SimpleScalar(currency.getCurrencyCode());
            case UUID id -> new SimpleScalar(id.toString());
            case Character letter -> new SimpleScalar(letter.toString());
            default -> throw new TemplateModelException("a " + value.getClass().getSimpleName()
                    + " was given, which no template may see");
        };
    }

    private static Map<String, Object> components(Record fields) throws TemplateModelException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            try {
                accessor.trySetAccessible();
                values.put(component.getName(), accessor.invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException(component.getName() + " of a " + fields.getClass().getSimpleName()
                        + " cannot be read", e);
            }
        }
        return values;
    }

    private static String words(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
