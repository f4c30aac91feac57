package org.backlot.documents;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;

/**
 * A day or time in a template: {@code ${day}} prints "Mon 1 Mar 2027", and {@code day.iso}, {@code .long},
 * {@code .short}, {@code .weekday}, {@code .day}, {@code .month}, {@code .year} print parts of it.
 */
record TimeValue(TemporalAccessor value) implements TemplateScalarModel, TemplateHashModel {

    @Override
    public String getAsString() {
        return switch (value) {
            case LocalDate date -> format("EEE d MMM yyyy");
            case LocalTime time -> format("HH:mm");
            case LocalDateTime both -> format("EEE d MMM yyyy HH:mm");
            case YearMonth month -> format("MMMM yyyy");
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case Month month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            default -> value.toString();
        };
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        String pattern = switch (key) {
            case "iso" -> "";
            case "long" -> "EEEE, d MMMM yyyy";
            case "short" -> "EEE d MMM";
            case "weekday" -> "EEE";
            case "day" -> "d";
            case "month" -> "MMM";
            case "year" -> "yyyy";
            default -> null;
        };
        if (pattern == null) {
            return null;
        }
        try {
            return new SimpleScalar(pattern.isEmpty() ? value.toString() : format(pattern));
        } catch (DateTimeException e) {
            throw new TemplateModelException(value + " has no " + key, e);
        }
    }

    private String format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
