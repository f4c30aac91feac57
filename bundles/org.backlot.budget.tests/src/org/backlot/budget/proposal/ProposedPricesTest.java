package org.backlot.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.proposal.LineProposal.Kind;
import org.backlot.core.session.Ids;
import org.junit.jupiter.api.Test;

/** Prices of rate cards, as they follow each other. */
class ProposedPricesTest extends Proposed {

    private CardRate card(LocalDate from, String rate) {
        RateCard card = BudgetFactory.eINSTANCE.createRateCard();
        card.setName("House prices");
        card.setFrom(from);
        CardRate price = BudgetFactory.eINSTANCE.createCardRate();
        price.setDescription("Gaffer");
        price.setUnit("day");
        price.setRate(new BigDecimal(rate));
        card.getRates().add(price);
        budget.getRateCards().add(card);
        Ids.complete(card);
        return price;
    }

    @Test
    void aNewerCardIsProposedAndOneOfTheFutureIsNot() {
        accept();
        session.edit("Hire", () -> person("Gaffer", "Auguste"));
        CardRate old = session.edit("Card", () -> card(null, "450")).map(step -> budget.getRateCards().getFirst()
                .getRates().getFirst()).orElseThrow();
        accept();
        Line line = staff.getLines().getFirst();
        assertEquals("450", line.getRate());
        assertEquals(old.getId(), line.getSource());
        session.edit("Cards", () -> {
            card(LocalDate.of(2027, 1, 1), "480");
            card(LocalDate.of(2028, 1, 1), "520");
        });
        assertEquals("Rate 450 becomes 480", only().reasons().getFirst());
        accept();
        assertEquals("House prices, from 2027-01-01", line.getBasis());
        assertTrue(proposal().isEmpty());
    }

    @Test
    void aLineThatNobodyCallsForTakesTheNewerPriceOfItsCardToo() {
        accept();
        CardRate[] prices = new CardRate[2];
        Line line = BudgetFactory.eINSTANCE.createLine();
        session.edit("Card", () -> {
            prices[0] = card(null, "450");
            prices[1] = card(LocalDate.of(2027, 1, 1), "480");
            Ids.of(line);
            line.setDescription("Second gaffer");
            line.setRate("450");
            line.setUnit("day");
            line.setSource(prices[0].getId());
            staff.getLines().add(line);
        });
        assertEquals(Kind.REPRICED, only().kind());
        accept();
        assertEquals("480", line.getRate());
        assertEquals(prices[1].getId(), line.getSource());
        assertTrue(proposal().isEmpty());
    }
}
