package org.backlot.resources.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;

/**
 * Reads what people are paid from a list of people. Columns: name, weeklyRate, dayRate, currency (ISO 4217; blank: the
 * production's), deal (draft, sent, signed or expired; blank: draft). Who has no rate gets no deal; who has a deal
 * already gets the new rates.
 */
public final class DealsImporter implements Importer {

    private final Optional<Contributions> installed;

    /** Cannot begin a resource book yet; see {@link #with}. */
    public DealsImporter() {
        this(Optional.empty());
    }

    private DealsImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new DealsImporter(Optional.of(contributions));
    }

    private record Rates(String name, BigDecimal weekly, BigDecimal daily, Currency currency, DealStatus status) {
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("name", "full name"),
                Column.optional("weeklyRate", "weekly", "week"), Column.optional("dayRate", "dailyRate", "daily"),
                Column.optional("currency"), Column.optional("deal", "status"));
        List<Rates> rates = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Rates read = new Rates(row.required("name"), amount(row, "weeklyRate"), amount(row, "dayRate"),
                    currency(row), row.choice("deal", DealStatus.class).orElse(DealStatus.DRAFT));
            if (read.weekly() != null || read.daily() != null) {
                rates.add(read);
            }
        }
        return new Deals(fileName, rates, installed);
    }

    private static BigDecimal amount(TableRow row, String column) throws UnreadableFile {
        Optional<BigDecimal> amount = row.number(column);
        if (amount.filter(a -> a.signum() < 0).isPresent()) {
            throw row.fault("The " + column + " is below zero. Correct it");
        }
        return amount.orElse(null);
    }

    private static Currency currency(TableRow row) throws UnreadableFile {
        try {
            return row.text("currency").isEmpty() ? null
                    : Currency.getInstance(row.text("currency").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("There is no currency " + row.text("currency") + ". Write it as USD");
        }
    }

    private record Deals(String fileName, List<Rates> rates, Optional<Contributions> installed) implements Incoming {

        @Override
        public String summary() {
            return "deals with " + rates.size() + " people";
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public void putInto(Production production) {
            Map<Rates, Person> people = new LinkedHashMap<>();
            for (Rates agreed : rates) {
                people.put(agreed, production.getPeople().stream()
                        .filter(p -> agreed.name().equalsIgnoreCase(p.getName()))
                        .findFirst().orElseThrow(() -> new IllegalStateException("Nobody in this production is called "
                                + agreed.name() + ", as " + fileName + " has it; import the people first")));
            }
            ResourceBook book = Book.of(production, installed);
            people.forEach((agreed, person) -> {
                Deal deal = book.deal(person);
                deal.setWeeklyRate(agreed.weekly());
                deal.setDailyRate(agreed.daily());
                deal.setCurrency(agreed.currency());
                deal.setStatus(agreed.status());
            });
        }
    }
}
