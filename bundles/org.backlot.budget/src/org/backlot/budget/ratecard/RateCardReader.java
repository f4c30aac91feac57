package org.backlot.budget.ratecard;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;

import org.backlot.budget.chart.Tree;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.RateCard;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.session.Ids;

/** Reads the XML of a rate card. The file {@code ratecards/example-equipment.xml} of this bundle shows all of it. */
public final class RateCardReader {

    private RateCardReader() {
    }

    /**
     * Reads a card.
     *
     * @param file its name, for errors
     * @throws UnreadableFile if it is no card, with the line and what is wrong
     */
    public static RateCard read(String file, InputStream in) throws IOException {
        Tree root = Tree.read(file, in);
        root.require("ratecard");
        RateCard card = BudgetFactory.eINSTANCE.createRateCard();
        card.setName(root.get("name"));
        card.setSource(root.get("source"));
        card.setFrom(root.has("from") ? date(root) : null);
        Currency currency = currency(root);
        for (Tree row : root.children("rate")) {
            card.getRates().add(rate(row, currency));
        }
        Ids.complete(card);
        return card;
    }

    private static CardRate rate(Tree row, Currency currency) throws UnreadableFile {
        CardRate rate = BudgetFactory.eINSTANCE.createCardRate();
        rate.setDescription(row.get("description"));
        rate.setAccount(row.get("account", null));
        rate.setUnit(row.get("unit"));
        rate.setRate(row.decimal("rate"));
        rate.setCurrency(currency);
        rate.setNotes(row.get("notes", null));
        for (String fringe : row.get("fringes", "").split(";")) {
            if (!fringe.isBlank()) {
                rate.getFringes().add(fringe.strip());
            }
        }
        return rate;
    }

    private static LocalDate date(Tree root) throws UnreadableFile {
        try {
            return LocalDate.parse(root.get("from").strip());
        } catch (DateTimeException e) {
            throw root.fault("from is a date as 2026-09-01, not \"" + root.get("from") + "\"");
        }
    }

    private static Currency currency(Tree root) throws UnreadableFile {
        try {
            return Currency.getInstance(root.get("currency"));
        } catch (IllegalArgumentException e) {
            throw root.fault(root.get("currency") + " is no ISO 4217 currency");
        }
    }
}
