package org.backlot.resources.lookahead;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.Permit;
import org.backlot.resources.model.PermitState;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks from the 8th to the 14th of March 2027. */
class LookAheadTest {

    private static final ResourcesFactory MAKE = ResourcesFactory.eINSTANCE;

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    private Resources book() {
        return office.book.resources();
    }

    /** What is told under a heading, as {@code "2027-03-09 ERROR Crane: ..."}. */
    private List<String> told(Upcoming.Topic topic) {
        return LookAhead.of(office.production, office.session.questions(), new Days(march(8), march(14))).stream()
                .filter(upcoming -> upcoming.topic() == topic).map(upcoming -> upcoming.date() + " "
                        + upcoming.severity() + " " + upcoming.what() + ": " + upcoming.says()).toList();
    }

    private void days(String... lines) {
        office.edit(() -> Settings.set(office.production, "days", String.join("\n", lines)));
    }

    @Test
    void tellsWhatIsNeededAndNotBookedOnTheseDaysOnly() {
        office.need("Crane", 5, 9, 10, 20);
        office.book("Crane", "Tall Order", 10, 10, BookingStatus.CONFIRMED);
        assertEquals(List.of("2027-03-09 ERROR Crane: Is needed and not booked on 9 Mar"),
                told(Upcoming.Topic.NEED));
    }

    @Test
    void aPermitThatIsNotGrantedIsToldOnTheFirstDayOfTheUnitThere() {
        permit(PermitState.APPLIED);
        days(march(7) + " 07:00-19:00 | | Harbor", march(11) + " 07:00-19:00 | | Harbor");
        assertEquals(List.of("2027-03-11 ERROR Harbor: The road closure is not granted yet"),
                told(Upcoming.Topic.PERMIT));
    }

    @Test
    void aGrantedPermitIsToldWhenItEnds() {
        permit(PermitState.GRANTED);
        assertEquals(List.of("2027-03-12 WARNING Harbor: The road closure ends"), told(Upcoming.Topic.PERMIT));
    }

    private void permit(PermitState state) {
        office.edit(() -> {
            Place harbor = MAKE.createPlace();
            harbor.setName("Harbor");
            Permit permit = MAKE.createPermit();
            permit.setName("road closure");
            permit.setState(state);
            permit.setUntil(march(12));
            harbor.getPermits().add(permit);
            book().getPlaces().add(harbor);
        });
    }

    @Test
    void aLicenceThatRunsOutIsToldWithItsHolder() {
        office.edit(() -> {
            Profile profile = MAKE.createProfile();
            profile.setPerson(office.production.getPeople().getFirst().getId());
            Certificate licence = MAKE.createCertificate();
            licence.setName("Drone pilot");
            licence.setUntil(march(14));
            profile.getCertificates().add(licence);
            book().getProfiles().add(profile);
        });
        assertEquals(List.of("2027-03-14 WARNING Marguerite Vane: Drone pilot runs out"),
                told(Upcoming.Topic.CERTIFICATE));
    }

    @Test
    void whatWasHiredGoesBackOnItsLastDay() {
        Booking crane = office.book("Crane", "Tall Order", 9, 13, BookingStatus.CONFIRMED);
        office.edit(() -> crane.setLateFee(new BigDecimal("200")));
        assertEquals(List.of("2027-03-13 INFO Crane: Goes back to Tall Order; each day after that costs 200"),
                told(Upcoming.Topic.RETURN));
        office.edit(() -> crane.setStatus(BookingStatus.RETURNED));
        assertEquals(List.of(), told(Upcoming.Topic.RETURN));
    }

    @Test
    void aQuestionWithoutAnAnswerIsToldWhenOneIsDue() {
        Request request = MAKE.createRequest();
        office.edit(() -> {
            request.setTo(office.production.getPeople().getFirst().getId());
            request.setSubject("Dates in March");
            request.setState(RequestState.SENT);
            request.setDue(march(10));
            book().getRequests().add(request);
        });
        assertEquals(List.of("2027-03-10 WARNING Marguerite Vane: Has not answered \"Dates in March\""),
                told(Upcoming.Topic.REQUEST));
        office.edit(() -> request.setState(RequestState.YES));
        assertEquals(List.of(), told(Upcoming.Topic.REQUEST));
    }

    @Test
    void anAnswerToADealIsDue() {
        office.edit(() -> {
            Deal deal = MAKE.createDeal();
            deal.setWho(office.production.getPeople().getFirst().getId());
            deal.setStatus(DealStatus.SENT);
            deal.setDue(march(9));
            book().getDeals().add(deal);
        });
        assertEquals(List.of("2027-03-09 WARNING Marguerite Vane: Answer to the deal is due"),
                told(Upcoming.Topic.DEAL));
    }

    @Test
    void aJourneyThatIsNotBookedIsTold() {
        office.edit(() -> {
            office.production.getPeople().getFirst().setHome("Los Angeles");
            Base base = MAKE.createBase();
            base.setTown("Port Amity");
            base.setFrom(march(1));
            book().getBases().add(base);
        });
        days(march(10) + " 07:00-19:00 | | | | Marguerite Vane 07:00-19:00");
        assertEquals(List.of("2027-03-09 WARNING Marguerite Vane: Bed, to book: Away from home"),
                told(Upcoming.Topic.ROOM));
        assertEquals(List.of(
                "2027-03-09 WARNING Marguerite Vane: Journey in, to book: The day before the first work day, Wed 10 Mar",
                "2027-03-11 WARNING Marguerite Vane: Journey out, to book: The day after the last work day, Wed 10 Mar"),
                told(Upcoming.Topic.TRAVEL).stream().sorted().toList());
    }

    @Test
    void daysUnderTheSkyAreToldWithTheWeatherThatTheyNeed() {
        office.edit(() -> {
            if (office.production.getScript() == null) {
                office.production.setScript(CoreFactory.eINSTANCE.createScript());
            }
            scene("12", IntExt.EXT, "dry");
            scene("13", IntExt.EXT, null);
            scene("14", IntExt.INT, null);
        });
        days(march(9) + " 07:00-19:00 | | | 12,13,14", march(10) + " 07:00-19:00 | | | 14");
        assertEquals(List.of("2027-03-09 WARNING Day of 2027-03-09: Under the sky: scene 12 (dry), scene 13"),
                told(Upcoming.Topic.WEATHER));
    }

    private void scene(String number, IntExt intExt, String weather) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setIntExt(intExt);
        scene.setWeather(weather);
        Ids.of(scene);
        office.production.getScript().getScenes().add(scene);
    }

    @Test
    void aRiskIsToldOnItsDaysUntilItIsClosed() {
        Risk risk = MAKE.createRisk();
        office.edit(() -> {
            risk.setName("Ferry does not sail");
            risk.setLikelihood(4);
            risk.setImpact(4);
            risk.setFrom(march(6));
            risk.setUntil(march(9));
            risk.setPlan("Cover set in the salt house");
            book().getRisks().add(risk);
        });
        assertEquals(List.of("2027-03-08 WARNING Ferry does not sail: Likelihood 4, impact 4: Cover set in the salt house"),
                told(Upcoming.Topic.RISK));
        office.edit(() -> risk.setState(RiskState.CLOSED));
        assertEquals(List.of(), told(Upcoming.Topic.RISK));
    }

    @Test
    void looksFromTodayWhileTheCompanyWorksAndElseFromAWeekBefore() {
        days(march(10) + " 07:00-19:00", march(30) + " 07:00-19:00");
        assertEquals(new Days(march(12), march(25)), horizon(march(12), Map.of()));
        assertEquals(new Days(march(3), march(16)), horizon(LocalDate.of(2026, 11, 22), Map.of()));
        assertEquals(new Days(march(3), march(16)), horizon(LocalDate.of(2028, 1, 1), Map.of()));
        assertEquals(new Days(march(20), march(21)), horizon(march(12), Map.of("from", "2027-03-20", "days", "2")));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> horizon(march(12), Map.of("from", "soon")))
                .getMessage().contains("2027-03-01"));
    }

    private Days horizon(LocalDate today, Map<String, String> options) {
        return Horizon.of(office.production, office.session.questions(), options, today);
    }
}
