package org.backlot.resources.travel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.resources.model.Base;
import org.backlot.resources.model.Resources;

/** Where the company is based, night by night. */
public record Bases(List<Base> inOrder) {

    /** Those with a town and a first night. */
    public static Bases of(Resources resources) {
        return new Bases(resources.getBases().stream().filter(base -> base.getFrom() != null && isNamed(base.getTown()))
                .sorted(Comparator.comparing(Base::getFrom)).toList());
    }

    private static boolean isNamed(String town) {
        return town != null && !town.isBlank();
    }

    /** The base in which a night is spent; before the first of them the first; empty where there is none. */
    public Optional<Base> on(LocalDate night) {
        Base found = inOrder.isEmpty() ? null : inOrder.getFirst();
        for (Base base : inOrder) {
            found = base.getFrom().isAfter(night) ? found : base;
        }
        return Optional.ofNullable(found);
    }

    /** Whether two words mean the same town: {@code " new york"} is {@code "New York"}. */
    public static boolean same(String town, String other) {
        return town != null && other != null
                && town.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
