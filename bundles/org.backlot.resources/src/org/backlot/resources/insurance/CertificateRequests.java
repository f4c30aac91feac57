package org.backlot.resources.insurance;

import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.CertificateState;
import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.ResourcesFactory;

/** Certificates that somebody is asked for. */
public final class CertificateRequests {

    private CertificateRequests() {
    }

    /** Whether a certificate would help, and nobody was asked for it yet. */
    public static boolean canBeAsked(Coverage coverage) {
        return coverage.rule().isCertificate() && !coverage.object().isEmpty()
                && coverage.state().compareTo(CoverState.REQUESTED) > 0;
    }

    /** Notes that a certificate as the rule wants it was asked for, inside an edit. The days are those of the need. */
    public static InsuranceCertificate ask(ResourceBook book, Coverage coverage) {
        InsuranceCertificate certificate = ResourcesFactory.eINSTANCE.createInsuranceCertificate();
        Ids.of(certificate);
        certificate.setCover(coverage.rule().getCover());
        certificate.setState(CertificateState.REQUESTED);
        certificate.setAbout(coverage.object());
        certificate.setFrom(coverage.days().firstKey());
        certificate.setUntil(coverage.days().lastKey());
        certificate.setLimit(coverage.rule().getLimit());
        book.resources().getCertificates().add(certificate);
        return certificate;
    }
}
