package org.backlot.resources.risk;

import static org.backlot.resources.Office.march;
import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RisksTest {

    @TempDir
    Path folder;

    private Office office;
    private final Risk risk = ResourcesFactory.eINSTANCE.createRisk();

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.edit(() -> office.book.resources().getRisks().add(risk));
    }

    private List<LocalDate> days() {
        return Risks.days(office.production, office.session.questions(), risk);
    }

    private void concerns(String object) {
        office.edit(() -> risk.getObjects().add(object));
    }

    @Test
    void fifteenOfTwentyFiveIsHigh() {
        rate(3, 5);
        assertTrue(Risks.isHigh(risk));
        rate(3, 4);
        assertFalse(Risks.isHigh(risk));
        rate(9, 4);
        assertEquals(20, Risks.score(risk));
    }

    private void rate(int likelihood, int impact) {
        office.edit(() -> {
            risk.setLikelihood(likelihood);
            risk.setImpact(impact);
        });
    }

    @Test
    void aRiskOfAThingMovesWithTheDaysOnWhichItIsNeeded() {
        concerns(office.element("Crane").getId());
        office.need("Crane", 9, 10);
        assertEquals(marches(9, 10), days());
        office.need("Crane", 12);
        assertEquals(marches(12), days());
    }

    @Test
    void aRiskOfABookingIsOnItsDays() {
        concerns(office.book("Crane", "Tall Order", 9, 10, BookingStatus.PENCIL).getId());
        assertEquals(marches(9, 10), days());
    }

    @Test
    void aRiskOfAPlaceIsOnTheDaysOfTheUnitThere() {
        Place harbor = ResourcesFactory.eINSTANCE.createPlace();
        office.edit(() -> {
            harbor.setName("Harbor");
            office.book.resources().getPlaces().add(harbor);
            Settings.set(office.production, "days", march(5) + " 07:00-19:00 | | harbor\n" + march(6) + " 07:00-19:00");
        });
        concerns(harbor.getId());
        assertEquals(marches(5), days());
    }

    @Test
    void itsOwnDatesGoBeforeWhatItConcerns() {
        concerns(office.element("Crane").getId());
        office.need("Crane", 9);
        office.edit(() -> {
            risk.setFrom(march(1));
            risk.setUntil(march(2));
        });
        assertEquals(marches(1, 2), days());
    }

    @Test
    void whatRisksMayTakeIsThatOfThoseNotClosed() {
        office.edit(() -> risk.setAmount(new BigDecimal("1000")));
        Risk other = ResourcesFactory.eINSTANCE.createRisk();
        other.setAmount(new BigDecimal("500"));
        other.setState(RiskState.CLOSED);
        assertEquals(new BigDecimal("1000"), Risks.exposed(List.of(risk, other)));
    }

    private void register(String... lines) throws IOException {
        var incoming = new RisksImporter().read(new ByteArrayInputStream(String.join("\n", lines)
                .getBytes(StandardCharsets.UTF_8)), "a.risks.csv");
        office.edit(() -> incoming.putInto(office.production));
    }

    @Test
    void aRegisterIsReadWithWhatItsRisksConcernAndBroughtUpToDate() throws IOException {
        office.need("Crane", 9);
        register("name,likelihood,impact,concerns,owner", "Crane is late,4,5,Crane,Marguerite Vane");
        Risk read = office.book.resources().getRisks().getLast();
        assertEquals(20, Risks.score(read));
        assertEquals(marches(9), Risks.days(office.production, office.session.questions(), read));
        register("name,likelihood,impact", "Crane is late,1,1");
        assertEquals(2, office.book.resources().getRisks().size());
        assertEquals(1, Risks.score(office.book.resources().getRisks().getLast()));
    }

    @Test
    void whatIsNoNumberFromOneToFiveIsToldWithItsLine() {
        var fault = assertThrows(UnreadableFile.class, () -> register("name,impact", "Storm,3", "Flood,6"));
        assertEquals(3, fault.line());
        assertTrue(fault.getMessage().contains("1 to 5"), fault.getMessage());
        assertThrows(IllegalStateException.class, () -> register("name,concerns", "Storm,Nowhere"));
    }
}
