package org.backlot.resources.ui.insurance;

import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What has to be insured, and how. */
public class InsuranceRulesPart {

    private final InsuranceTable<InsuranceRule> table;

    @Inject
    public InsuranceRulesPart(Composite parent, Desk desk) {
        table = new InsuranceTable<>(parent, desk, "insurance rule", InsuranceRule.class,
                ResourcesFactory.eINSTANCE::createInsuranceRule,
                Resources::getInsuranceRules, InsuranceColumns::rules);
    }

    @Focus
    void focus() {
        table.focus();
    }
}
