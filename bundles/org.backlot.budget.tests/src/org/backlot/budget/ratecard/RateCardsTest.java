package org.backlot.budget.ratecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.Told;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.RateCard;
import org.backlot.core.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCardsTest {

    private final SmallBudget small = new SmallBudget();

    private static RateCard read(String xml) throws Exception {
        return RateCardReader.read("card.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String card(String attributes, String rates) {
        return "<ratecard name='House' currency='USD' source='us, 2026' " + attributes + ">" + rates + "</ratecard>";
    }

    private static RateCard gaffer(String from, String rate) throws Exception {
        return read(card("from='" + from + "'", "<rate description='Gaffer' unit='day' rate='" + rate + "'/>"));
    }

    @Test
    void everyInstalledCardCanBeReadAndIsCalledAsInThePlugIn() {
        RateCardPacks packs = new RateCardPacks(Told.registry().backlot().contributions());
        assertEquals(1, packs.all().size());
        packs.all().forEach(pack -> {
            RateCard card = packs.card(pack.id()).orElseThrow();
            assertEquals(pack.name(), card.getName());
            assertTrue(card.getRates().size() > 10);
            assertTrue(card.getRates().stream().allMatch(rate -> rate.getId() != null));
        });
    }

    @Test
    void aLineTakesRateUnitFringesAndSourceFromACard() throws Exception {
        small.budget.getRateCards().add(read(card("from='2026-09-01'",
                "<rate description='Gaffer' unit='day' rate='650.00' fringes='Pension'/>")));
        Account account = small.category("3200", Part.PRODUCTION);
        Line line = small.line(account, "1", "1", "1", small.fringe("Old", "5", null));
        small.fringe("Pension", "10", null);
        CardPrice price = new RateCards(small.production, small.budget).find("3200", List.of(" gaffer ")).orElseThrow();
        new TakenRate(price, small.budget, SmallBudget.USD).writeTo(line);
        assertEquals("650", line.getRate());
        assertEquals("day", line.getUnit());
        assertEquals("House, from 2026-09-01", line.getBasis());
        assertEquals(price.rate().getId(), line.getSource());
        assertEquals(List.of("Pension"), line.getFringes().stream().map(f -> f.getName()).toList());
    }

    @Test
    void theLatestCardInForceCountsAndAPriceOfAnotherAccountDoesNot() throws Exception {
        small.production.setStart(LocalDate.of(2026, 10, 1));
        small.budget.getRateCards().add(gaffer("2026-09-01", "2"));
        small.budget.getRateCards().add(gaffer("2026-01-01", "1"));
        small.budget.getRateCards().add(gaffer("2027-01-01", "3"));
        RateCards cards = new RateCards(small.production, small.budget);
        assertEquals("2", cards.find("", List.of("Gaffer")).orElseThrow().rate().getRate().toString());
        small.budget.getRateCards().getFirst().getRates().getFirst().setAccount("3201");
        assertTrue(cards.find("3202", List.of("Gaffer")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<chart/> | begins with <chart>",
        "<ratecard name='x' currency='EURO' source='s'/> | EURO is no ISO 4217 currency",
        "<ratecard name='x' currency='EUR' source='s' from='soon'/> | from is a date",
        "<ratecard name='x' currency='EUR' source='s'><rate description='d' unit='day' rate='many'/></ratecard>"
                + " | rate is a number",
        "<ratecard name='x' currency='EUR' source='s'><rate unit='day' rate='1'/></ratecard>"
                + " | needs the attribute description"})
    void aSlipInACardIsToldWithItsPlace(String xml, String problem) {
        UnreadableFile fault = assertThrows(UnreadableFile.class, () -> read(xml));
        assertTrue(fault.getMessage().contains(problem), fault.getMessage());
        assertEquals(1, fault.line());
    }
}
