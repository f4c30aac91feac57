package org.backlot.resources.ui.insurance;

import org.backlot.resources.model.Policy;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The insurance that the production holds. */
public class PoliciesPart {

    private final InsuranceTable<Policy> table;

    @Inject
    public PoliciesPart(Composite parent, Desk desk) {
        table = new InsuranceTable<>(parent, desk, "policy", Policy.class, ResourcesFactory.eINSTANCE::createPolicy,
                Resources::getPolicies, InsuranceColumns::policies);
    }

    @Focus
    void focus() {
        table.focus();
    }
}
