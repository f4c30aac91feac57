package org.backlot.resources.ui.insurance;

import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Certificates of insurance: what others hold for the production, and what it gives to others. */
public class CertificatesPart {

    private final InsuranceTable<InsuranceCertificate> table;

    @Inject
    public CertificatesPart(Composite parent, Desk desk) {
        table = new InsuranceTable<>(parent, desk, "insurance certificate", InsuranceCertificate.class,
                ResourcesFactory.eINSTANCE::createInsuranceCertificate,
                Resources::getCertificates, InsuranceColumns::certificates);
    }

    @Focus
    void focus() {
        table.focus();
    }
}
