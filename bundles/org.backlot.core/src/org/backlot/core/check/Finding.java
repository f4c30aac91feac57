package org.backlot.core.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.rule.Rule;

/**
 * A fault that a check found.
 *
 * @param check   the id of the check
 * @param target  the id of the object that it concerns, or the empty string for the production as a whole
 * @param place   where that is, for people: {@code "Scene 12"}
 * @param message what is wrong, one sentence
 * @param rules   of an agreement or a law that are not kept; none where it is no matter of those
 * @param fixes   what would mend it; may be empty
 */
public record Finding(String check, Severity severity, String target, String place, String message, List<Rule> rules,
        List<Fix> fixes) {

    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        rules = List.copyOf(rules);
        fixes = List.copyOf(fixes);
    }

    /** A fault that is no matter of agreements. */
    public Finding(String check, Severity severity, String target, String place, String message, List<Fix> fixes) {
        this(check, severity, target, place, message, List.of(), fixes);
    }

    /** What is wrong, and the rules that say so with their sources. */
    public String cited() {
        return cited(message, rules);
    }

    /** A sentence, and the rules that it rests on with their sources. */
    public static String cited(String sentence, List<Rule> rules) {
        return Stream.concat(Stream.of(sentence), rules.stream().map(Rule::cited)).collect(Collectors.joining(" "));
    }
}
