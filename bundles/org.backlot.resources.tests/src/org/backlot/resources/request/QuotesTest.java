package org.backlot.resources.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.backlot.resources.Office;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.bid.Terms;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.model.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tall Order is asked for a crane and a winch. */
class QuotesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2027, 2, 3, 9, 0);
    private static final String HEAD = "vendor,date,for,rate,unit,daysPerWeek,delivery,currency,validUntil,note,answer";

    @TempDir
    Path folder;

    private Office office;
    private Bid crane;
    private Bid winch;
    private Request request;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.edit(() -> {
            crane = ask(office.requirement("Crane"));
            winch = ask(office.book.require("org.backlot.resources.equipment", "Winch"));
        });
        office.edit(() -> Questionnaire.quotes(office.book, office.session.questions(), null)
                .forEach(asked -> asked.setState(RequestState.SENT)));
        request = office.book.resources().getRequests().getLast();
    }

    private Bid ask(Requirement requirement) {
        return office.book.askForBid(requirement, office.book.vendor("Tall Order"));
    }

    private List<String> read(String... lines) throws IOException {
        String list = HEAD + "\n" + String.join("\n", lines);
        AnswerFile file = AnswerFile.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "quotes.csv",
                ZoneOffset.UTC);
        return take(file.answers());
    }

    private List<String> take(List<Answer> answers) {
        var taken = new Answers.Taken[1];
        office.edit(() -> taken[0] = new Answers(office.book, NOW).take(answers));
        return taken[0].told();
    }

    @Test
    void eachPriceOfAnAnswerIsTheNextStepOfItsBid() throws IOException {
        assertEquals(List.of(), read("Tall Order,2027-02-03,Crane,900,day,3,250,USD,2027-02-28,With operator,",
                "Tall Order,2027-02-03,winch,40,,,,,,,"));
        assertEquals(RequestState.YES, request.getState());
        assertEquals(new Terms(new BigDecimal("900"), "day", 3, null, null, new BigDecimal("250"), null, null),
                Terms.of(crane));
        assertEquals(BidStatus.OFFERED, crane.getStatus());
        assertEquals(LocalDate.of(2027, 2, 28), crane.getValidUntil());
        assertEquals("With operator", crane.getNotes());
        assertEquals(new BigDecimal("40"), winch.getRate());
        read("Tall Order,2027-02-05,Crane,850,,,,,,,");
        assertEquals(List.of("2027-02-03T00:00:00", "2027-02-05T00:00:00"), new Negotiation(crane).steps().stream()
                .map(step -> step.quote().getAt()).toList());
        office.session.undo();
        assertEquals(new BigDecimal("900"), crane.getRate());
    }

    @Test
    void aPriceThatNamesNoneOfSeveralIsLeftToAPerson() throws IOException {
        List<String> told = read("Tall Order,2027-02-03,,900,,,,,,,");
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("quotes.csv, line 2") && told.getFirst().contains("Crane, Winch"),
                told.getFirst());
        assertNull(crane.getRate());
    }

    @Test
    void whoSaysYesWithoutAPriceIsToBeTypedUnderTheBids() {
        List<String> told = take(List.of(Answer.noted(request.getUid(), RequestState.YES)));
        assertEquals(List.of("Tall Order quotes for Crane, Winch. Type the prices under Bids, or read a list with the "
                + "columns name, for and rate"), told);
    }

    @Test
    void aRequestAboutNoBidSaysWhereThePriceGoes() {
        office.edit(() -> request.getAbout().clear());
        List<String> told = take(List.of(Answer.noted(request.getUid(), RequestState.YES)));
        assertTrue(told.getFirst().contains("about no bid"), told.toString());
    }

    @Test
    void whoDeclinesHasLostWhatNobodyPricedYet() throws IOException {
        read("Tall Order,2027-02-03,Crane,900,,,,,,,");
        read("Tall Order,2027-02-04,,,,,,,,,no");
        assertEquals(BidStatus.OFFERED, crane.getStatus());
        assertEquals(BidStatus.LOST, winch.getStatus());
    }

    @Test
    void anAwardedBidKeepsItsPrice() throws IOException {
        office.edit(() -> {
            crane.setRate(new BigDecimal("800"));
            crane.setStatus(BidStatus.AWARDED);
        });
        List<String> told = read("Tall Order,2027-02-03,Crane,900,,,,,,,");
        assertTrue(told.getFirst().contains("awarded"), told.getFirst());
        assertEquals(new BigDecimal("800"), crane.getRate());
    }
}
