package org.backlot.example.greenlight;

import org.backlot.core.file.SectionType;
import org.backlot.core.model.Production;
import org.backlot.core.model.Section;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.example.greenlight.model.Gate;
import org.backlot.example.greenlight.model.Greenlight;
import org.backlot.example.greenlight.model.GreenlightFactory;
import org.backlot.example.greenlight.model.GreenlightPackage;
import org.eclipse.emf.ecore.EPackage;

/** Adds the gates to the production file. A new production has three, in weeks before its first day. */
public final class GreenlightSection implements SectionType {

    @Override
    public EPackage model() {
        return GreenlightPackage.eINSTANCE;
    }

    @Override
    public Section start(Production production, Questions questions) {
        Greenlight greenlight = GreenlightFactory.eINSTANCE.createGreenlight();
        greenlight.getGates().add(gate(production, "Script", 16));
        greenlight.getGates().add(gate(production, "Budget and schedule", 8));
        greenlight.getGates().add(gate(production, "Final go", 4));
        return greenlight;
    }

    private static Gate gate(Production production, String name, int weeksBefore) {
        Gate gate = GreenlightFactory.eINSTANCE.createGate();
        Ids.of(gate);
        gate.setName(name);
        if (production.getStart() != null) {
            gate.setDue(production.getStart().minusWeeks(weeksBefore));
        }
        return gate;
    }
}
