package org.backlot.resources.insurance;

import static org.backlot.resources.Office.march;
import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.CertificateState;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsuranceTest {

    private static final String EQUIPMENT = "org.backlot.resources.equipment";

    @TempDir
    Path folder;
    private Office office;
    private InsuranceRule rule;
    private InsuranceCertificate certificate;

    @BeforeEach
    void aCraneThatHasToBeInsured() {
        office = new Office(folder);
        office.need("Crane", 3, 4);
        office.book("Crane", "Tall Order", 3, 4, BookingStatus.CONFIRMED);
        rule = ResourcesFactory.eINSTANCE.createInsuranceRule();
        rule.setCover(Cover.EQUIPMENT);
        rule.setOf(EQUIPMENT);
        rule.setLimit(new BigDecimal("100000"));
        rule.setAdditionalInsured(true);
        certificate = ResourcesFactory.eINSTANCE.createInsuranceCertificate();
        office.edit(() -> {
            Ids.of(rule);
            Ids.of(certificate);
            office.book.resources().getInsuranceRules().add(rule);
        });
    }

    private void held() {
        office.edit(() -> {
            certificate.setCover(Cover.EQUIPMENT);
            certificate.setState(CertificateState.HELD);
            certificate.setAbout(office.book.vendor("Tall Order").getId());
            certificate.setFrom(march(1));
            certificate.setUntil(march(31));
            certificate.setLimit(new BigDecimal("250000"));
            certificate.setAdditionalInsured("Harkness Pictures");
            office.book.resources().getCertificates().add(certificate);
        });
    }

    private Coverage only() {
        List<Coverage> all = Coverages.of(office.production, office.session.questions());
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private Finding finding() {
        return office.findings(NotInsured.class).getFirst();
    }

    @Test
    void whatIsNeededAndNotInsuredIsAnErrorThatNamesTheDays() {
        assertEquals(CoverState.MISSING, only().state());
        assertEquals(Severity.ERROR, finding().severity());
        assertEquals("Crane", finding().place());
        assertTrue(finding().message().startsWith("Equipment is missing on 3 Mar - 4 Mar"), finding().message());
    }

    @Test
    void aCertificateOfTheVendorWhoIsBookedWillDo() {
        held();
        assertEquals(CoverState.HELD, only().state());
        assertEquals(List.of(), office.findings(NotInsured.class));
        office.edit(() -> office.book.resources().getBookings().getFirst().setVendor(office.book.vendor("Cascade")));
        assertEquals(CoverState.MISSING, only().state());
    }

    @Test
    void oneThatRunsOutOnADayOnWhichItIsNeededDoesNotCoverThatDay() {
        held();
        office.edit(() -> certificate.setUntil(march(3)));
        assertEquals(CoverState.EXPIRED, only().state());
        assertEquals(marches(4), only().uncovered());
        assertTrue(finding().message().startsWith("Equipment is not in force on 4 Mar"), finding().message());
    }

    @Test
    void aLimitThatIsTooSmallOrInAnUnknownCurrencyIsAnError() {
        held();
        office.edit(() -> certificate.setLimit(new BigDecimal("99999.99")));
        assertEquals(CoverState.TOO_SMALL, only().state());
        office.edit(() -> {
            certificate.setLimit(new BigDecimal("95000"));
            certificate.setCurrency(Currency.getInstance("EUR"));
        });
        assertEquals(CoverState.TOO_SMALL, only().state());
        office.edit(() -> Settings.set(office.production, "test.euro", "1.10"));
        assertEquals(CoverState.HELD, only().state());
    }

    @Test
    void oneThatNamesNobodyOrIsOnlyAskedForIsToldApart() {
        held();
        office.edit(() -> certificate.setAdditionalInsured(" "));
        assertEquals(CoverState.NOT_NAMED, only().state());
        assertEquals(Severity.ERROR, finding().severity());
        office.edit(() -> certificate.setState(CertificateState.REQUESTED));
        assertEquals(CoverState.REQUESTED, only().state());
        assertEquals(Severity.WARNING, finding().severity());
    }

    @Test
    void aCertificateIsWorthNoMoreThanThePolicyThatItIsMadeFrom() {
        held();
        Policy policy = policy(Cover.EQUIPMENT, 1, 3);
        office.edit(() -> certificate.setPolicy(policy));
        assertEquals(marches(4), only().uncovered());
    }

    private Policy policy(Cover cover, int from, int until) {
        Policy policy = ResourcesFactory.eINSTANCE.createPolicy();
        office.edit(() -> {
            Ids.of(policy);
            policy.setCover(cover);
            policy.setFrom(march(from));
            policy.setUntil(march(until));
            policy.setLimit(new BigDecimal("1000000"));
            office.book.resources().getPolicies().add(policy);
        });
        return policy;
    }

    @Test
    void whereAPolicyIsEnoughOneRowStandsForAll() {
        office.need("NELL", 5, 6);
        office.edit(() -> {
            rule.setCover(Cover.CAST);
            rule.setOf("org.backlot.core.cast");
            rule.setCertificate(false);
            rule.setAdditionalInsured(false);
        });
        assertEquals("Cast Members", only().name());
        assertEquals(CoverState.MISSING, only().state());
        policy(Cover.CAST, 1, 5);
        assertEquals(marches(6), only().uncovered());
        office.edit(() -> rule.setOf(""));
        assertEquals("Production", only().name());
        assertEquals(marches(3, 4, 5, 6), List.copyOf(only().days().keySet()));
    }

    @Test
    void nothingIsCalledForUntilSomebodyAsksForTheStarterRulesAndThenOnceOnly() {
        office.edit(() -> office.book.resources().getInsuranceRules().clear());
        assertEquals(List.of(), Coverages.of(office.production, office.session.questions()));
        office.edit(() -> StarterRules.addTo(office.book.resources()));
        int rules = office.book.resources().getInsuranceRules().size();
        assertEquals(13, rules);
        office.edit(() -> assertEquals(List.of(), StarterRules.addTo(office.book.resources())));
        assertTrue(office.findings(NotInsured.class).stream().anyMatch(found -> found.place().equals("Crane")));
    }

    @Test
    void whatIsNeededOnNoDayNeedsNoInsurance() {
        office.need("Crane");
        office.edit(() -> office.book.resources().getBookings().clear());
        assertEquals(List.of(), Coverages.of(office.production, office.session.questions()));
    }

    @Test
    void aLetterAsksTheVendorForWhatIsMissing() {
        office.edit(() -> office.book.vendor("Tall Order").setContact("Ines Ruud"));
        for (String about : List.of("Crane", "Tall Order")) {
            Map<String, Object> letter = new CertificateRequest().content(office.production,
                    office.session.questions(), Map.of("about", about));
            assertEquals("Tall Order", letter.get("to"));
            assertEquals("Ines Ruud", letter.get("contact"));
            assertTrue(letter.get("rows").toString().contains("100,000 USD"), letter.toString());
        }
        held();
        assertThrows(IllegalArgumentException.class, () -> new CertificateRequest().content(office.production,
                office.session.questions(), Map.of("about", "Crane")));
        assertThrows(IllegalArgumentException.class, () -> new CertificateRequest().content(office.production,
                office.session.questions(), Map.of("about", "Nobody")));
    }
}
