package org.backlot.resources.exchange.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.backlot.core.session.Ids;
import org.backlot.resources.KindField;
import org.backlot.resources.book.FieldValues;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.FieldValue;
import org.backlot.resources.model.ResourcesFactory;

/** How values of the book stand in cells, and what to write where they cannot be read. */
final class Cells {

    private Cells() {
    }

    /** Names with semicolons between them. */
    static List<String> names(String text) {
        return Arrays.stream(text.split("[;\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    static String names(List<String> names) {
        return String.join("; ", names);
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date. Write it as 2027-03-01", e);
        }
    }

    static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replace(",", "").replace(" ", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no number. Write it as 1250.50", e);
        }
    }

    /** A whole number that is not below zero. */
    static int count(String text) {
        BigDecimal number = number(text);
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.precision() > 9) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of things. Write it as 2");
        }
        return number.intValue();
    }

    static String text(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** One of the names of an enumeration, in plain words. */
    static <E extends Enum<E>> E choice(Class<E> type, String text) {
        String name = text.strip().replaceAll("[\\s-]+", "_");
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of "
                        + Arrays.stream(type.getEnumConstants()).map(Cells::word).collect(Collectors.joining(", "))));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code Drone pilot until 2027-05-01; Forklift}. */
    static String certificates(List<Certificate> certificates) {
        return certificates.stream().map(certificate -> certificate.getName()
                + (certificate.getNumber() == null ? "" : " no. " + certificate.getNumber())
                + (certificate.getUntil() == null ? "" : " until " + certificate.getUntil()))
                .collect(Collectors.joining("; "));
    }

    /** Adds what a cell names; one of the same name gets its number and last day. */
    static void certificates(List<Certificate> to, String text) {
        for (String one : names(text)) {
            String[] end = one.split("\\s+until\\s+", 2);
            String[] name = end[0].split("\\s+no\\.\\s+", 2);
            LocalDate until = end.length < 2 ? null : date(end[1]);
            Certificate certificate = to.stream().filter(c -> name[0].strip().equalsIgnoreCase(c.getName())).findFirst()
                    .orElseGet(() -> {
                        Certificate made = ResourcesFactory.eINSTANCE.createCertificate();
                        Ids.of(made);
                        made.setName(name[0].strip());
                        to.add(made);
                        return made;
                    });
            certificate.setUntil(until == null ? certificate.getUntil() : until);
            certificate.setNumber(name.length < 2 ? certificate.getNumber() : name[1].strip());
        }
    }

    /** Makes a list say exactly this. */
    static void replace(List<String> list, List<String> with) {
        if (!list.equals(with)) {
            list.clear();
            list.addAll(with);
        }
    }

    static String field(List<FieldValue> values, KindField field) {
        return FieldValues.get(values, field).orElse(null);
    }
}
