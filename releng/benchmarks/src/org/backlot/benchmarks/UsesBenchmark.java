package org.backlot.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.session.Use;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Asking the session who names an element, against a sweep of the model for it. */
final class UsesBenchmark implements Benchmark {

    private static final int WARM_UPS = 6;
    private static final int TURNS = 11;

    @Override
    public String name() {
        return "uses";
    }

    @Override
    public void run(Workplace place) throws Exception {
        Figures.title(name(), Generated.LARGE);
        try (Session session = place.backlot().open(place.file(Generated.LARGE), FileStore.Access.READ).session()) {
            List<Element> elements = session.production().getElements();
            for (int i = 0; i < elements.size(); i += elements.size() / 10) {
                refuseDifference(session, elements.get(i));
            }
            var answers = new long[1];
            Side ask = new Side("ask, each of " + elements.size() + " elements", () -> Side.time(() -> {
                for (Element element : elements) {
                    answers[0] += session.uses(element).size();
                }
            }) / elements.size());
            Element middle = elements.get(elements.size() / 2);
            Side sweep = new Side("sweep for one element", () -> Side.time(() ->
                    answers[0] += EcoreUtil.UsageCrossReferencer.find(middle, session.production()).size()));
            Figures.faster(ask, sweep, Comparison.of(WARM_UPS, TURNS, ask, sweep), "aim 1,000");
            if (answers[0] == 0) {
                throw new IllegalStateException("Nobody uses anything");
            }
        }
    }

    private static void refuseDifference(Session session, Element element) {
        Production production = session.production();
        Set<Use> swept = new HashSet<>();
        EcoreUtil.UsageCrossReferencer.find(element, production)
                .forEach(setting -> swept.add(new Use(setting.getEObject(), setting.getEStructuralFeature())));
        if (!swept.equals(Set.copyOf(session.uses(element)))) {
            throw new IllegalStateException("The session and a sweep differ on who uses " + element.getName());
        }
    }
}
