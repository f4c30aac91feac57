package org.backlot.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.extension.Problem;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;

/** Runs every contributed check. */
public final class Checks {

    /** Where plug-ins contribute checks. */
    public static final ExtensionPoint<Check> POINT = new ExtensionPoint<>("org.backlot.core.checks", Check.class);

    private final Contributions contributions;

    public Checks(Contributions contributions) {
        this.contributions = contributions;
    }

    /** The checks that are installed, in order. */
    public List<Contribution<Check>> installed() {
        return contributions.of(POINT);
    }

    /**
     * All findings, errors first; broken plug-ins among them as warnings, so that a person learns of a rule that
     * could not be asked.
     */
    public List<Finding> run(Production production, Questions questions) {
        List<Finding> findings = new ArrayList<>();
        for (Contribution<Check> check : installed()) {
            check.tell(c -> c.run(production, questions, new Of(check.id(), findings)));
        }
        for (Problem problem : contributions.problems()) {
            findings.add(new Finding("org.backlot.core.plugins", Severity.WARNING, "", problem.bundle(),
                    problem.message(), List.of()));
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    /** What one check reports. */
    private record Of(String check, List<Finding> findings) implements Check.Findings {

        @Override
        public void add(Severity severity, String target, String place, String message, Fix... fixes) {
            add(severity, target, place, message, List.of(), fixes);
        }

        @Override
        public void add(Severity severity, String target, String place, String message, List<Rule> rules,
                Fix... fixes) {
            findings.add(new Finding(check, severity, target, place, message, rules, List.of(fixes)));
        }
    }
}
