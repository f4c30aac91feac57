package org.backlot.budget.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How positions, departments and descriptions are compared. */
public final class Words {

    private Words() {
    }

    /** A position, department or description as it is compared: in lower case, without blanks around it. */
    public static String comparable(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** The words between semicolons, as they are compared. */
    public static List<String> parted(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(";")).map(Words::comparable)
                .filter(Predicate.not(String::isEmpty)).toList();
    }
}
