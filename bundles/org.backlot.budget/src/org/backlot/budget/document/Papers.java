package org.backlot.budget.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.backlot.budget.model.Budget;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;

/** What papers of the money have in common. */
final class Papers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Papers() {
    }

    static Budget budget(Production production) {
        return Session.section(production, Budget.class).orElseThrow(() -> new IllegalArgumentException(
                "This production has no budget; start one in the budget perspective"));
    }

    static String name(Production production, String person) {
        return production.getPeople().stream().filter(known -> known.getId().equals(person)).map(Person::getName)
                .filter(name -> name != null).findFirst().orElse("");
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
