package org.backlot.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.check.Check;
import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    private static final ExtensionPoint<Check> CHECKS = Checks.POINT;

    private final List<String> log = new ArrayList<>();

    /** A rule that works. */
    public static final class Good implements Check {
        @Override
        public void run(Production production, Questions questions, Findings found) {
            found.add(Severity.INFO, "", "here", "good");
        }
    }

    /** A rule that throws when it is asked. */
    public static final class Throwing implements Check {
        @Override
        public void run(Production production, Questions questions, Findings found) {
            throw new IllegalStateException("I am broken");
        }
    }

    /** A rule that cannot even be made. */
    public static final class Unmakeable implements Check {
        public Unmakeable() {
            throw new NoClassDefFoundError("missing/Library");
        }

        @Override
        public void run(Production production, Questions questions, Findings found) {
            found.add(Severity.INFO, "", "", "never");
        }
    }

    private static String check(String id, String type, int order) {
        return "<extension point='org.backlot.core.checks'><check id='" + id + "' name='" + id + "' order='" + order
                + "' class='org.backlot.core.extension.ContributionsTest$" + type + "'/></extension>";
    }

    private Contributions read(String... xmls) {
        PlainRegistry registry = PlainRegistry.of();
        for (String xml : xmls) {
            registry.with("org.backlot.core.tests", xml);
        }
        return new Contributions(registry.registry(), problem -> log.add(problem.message()));
    }

    private static List<String> good(List<Finding> findings) {
        return findings.stream().filter(f -> f.message().equals("good")).map(Finding::check).toList();
    }

    private List<Finding> run(Contributions contributions) {
        return new Checks(contributions).run(CoreFactory.eINSTANCE.createProduction(),
                new Questions(contributions, Questions.Memory.NONE));
    }

    @Test
    void contributionsComeByOrderAndThenById() {
        Contributions contributions = read(check("b", "Good", 7), check("a", "Good", 7), check("c", "Good", 3));
        assertEquals(List.of("c", "a", "b"), contributions.of(CHECKS).stream().map(Contribution::id)
                .filter(id -> id.length() == 1).toList());
    }

    @Test
    void oneThatThrowsFirstSecondOrAmongManyTakesNoOtherWithIt() {
        for (int broken = 0; broken < 5; broken++) {
            String[] xmls = new String[5];
            for (int i = 0; i < 5; i++) {
                xmls[i] = check("check" + i, i == broken ? "Throwing" : "Good", i);
            }
            log.clear();
            Contributions contributions = read(xmls);
            List<Finding> findings = run(contributions);
            assertEquals(4, good(findings).size());
            Finding told = findings.stream().filter(f -> f.severity() == Severity.WARNING).findFirst().orElseThrow();
            assertEquals("The plug-in org.backlot.core.tests could not answer (check" + broken + "): I am broken",
                    told.message());
            run(contributions);
            assertEquals(List.of(told.message()), log, "told once");
        }
    }

    @Test
    void oneThatCannotBeMadeIsNamedAndLeftOut() {
        Contributions contributions = read(check("bad", "Unmakeable", 1), check("none", "NoSuchClass", 2),
                check("good", "Good", 3));
        assertEquals(List.of("good"), good(run(contributions)));
        assertEquals(2, log.size());
        assertTrue(log.get(0).contains("(bad)"), log.get(0));
        assertTrue(log.get(1).contains("(none)"), log.get(1));
    }

    @Test
    void theSameIdTwiceIsAnErrorThatNamesBothBundles() {
        PlainRegistry registry = PlainRegistry.of().with("org.backlot.core.tests", check("same", "Good", 1))
                .with("org.studio.other", check("same", "Good", 2));
        Contributions contributions = new Contributions(registry.registry(), problem -> log.add(problem.message()));
        assertEquals(List.of("same"), good(run(contributions)));
        assertEquals(1, log.size());
        assertTrue(log.get(0).contains("org.studio.other") && log.get(0).contains("org.backlot.core.tests"),
                log.get(0));
    }

    @Test
    void attributesAreReadWithoutMakingTheObject() {
        Contribution<Check> bad = read(check("bad", "Unmakeable", 1)).of(CHECKS).get(0);
        assertEquals("bad", bad.name());
        assertEquals("org.backlot.core.tests", bad.bundle());
        assertEquals(List.of(), log);
    }
}
