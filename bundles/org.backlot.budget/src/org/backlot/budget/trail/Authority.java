package org.backlot.budget.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.model.Budget;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;

/**
 * The right of a person to decide on money on a day.
 *
 * @param role      the role in which they decide
 * @param inPlaceOf its holder, who is away; empty: they decide in their own right
 */
public record Authority(Role role, Optional<Person> inPlaceOf) {

    /** The right to decide in one of some roles, the first that the person has; empty where they have none. */
    public static Optional<Authority> of(Budget budget, Signature signature, String department, Role... roles) {
        return Arrays.stream(roles).flatMap(role -> Roles
                .deciders(budget.getProduction(), role, department, signature.day()).stream()
                .filter(say -> say.by() == signature.by()).limit(1)
                .map(say -> new Authority(role, say.inPlaceOf()))).findFirst();
    }

    /**
     * The right to decide in one of some roles.
     *
     * @param toDo what they want to do: {@code "close a period"}
     * @throws IllegalArgumentException if they have none, with who does
     */
    public static Authority require(Budget budget, Signature signature, String toDo, Role... roles) {
        return of(budget, signature, "", roles).orElseThrow(() -> new IllegalArgumentException(
                signature.by().getName() + " may not " + toDo + " on " + signature.day() + ". It takes the "
                        + Arrays.stream(roles).map(role -> named(budget.getProduction(), role, "", signature))
                                .collect(Collectors.joining(", or the "))));
    }

    /** A role with those who decide in it: {@code "accountant (Ana Ruiz)"}. */
    public static String named(Production production, Role role, String department, Signature signature) {
        List<Roles.Say> deciders = Roles.deciders(production, role, department, signature.day());
        return words(role.getName()) + " (" + (deciders.isEmpty() ? "nobody has this role now; assign it to somebody"
                : deciders.stream().map(say -> say.by().getName()).distinct().collect(Collectors.joining(", "))) + ")";
    }

    /** A role as people say it: {@code "production manager"}. */
    public static String words(String role) {
        return role == null ? "" : role.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
