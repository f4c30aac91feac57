package org.backlot.resources.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.bid.Bids;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.bid.Terms;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.QuoteBy;
import org.backlot.resources.model.Requirement;

/**
 * Reads quotes, one to a row. Columns: requirement (its name or id), vendor, by (vendor or office; blank: vendor), date,
 * rate, unit, daysPerWeek, minimum, extras, delivery, insurance and tax (percent), currency, validUntil, notes. Several
 * rows of one vendor for one requirement are the steps of its negotiation, in their order. A row without a rate asks the
 * vendor. What a bid had before is kept in its negotiation.
 */
public final class BidsImporter implements Importer {

    private final Optional<Contributions> installed;

    /** Cannot begin a resource book yet; see {@link #with}. */
    public BidsImporter() {
        this(Optional.empty());
    }

    private BidsImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new BidsImporter(Optional.of(contributions));
    }

    private record Step(String requirement, String vendor, QuoteBy by, LocalDate date, Terms terms, Currency currency,
            LocalDate validUntil, String notes) {
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("requirement", "for"),
                Column.required("vendor", "supplier"), Column.optional("by"), Column.optional("date", "at"),
                Column.required("rate", "price"), Column.optional("unit", "per"), Column.optional("daysPerWeek"),
                Column.optional("minimum"), Column.optional("extras"), Column.optional("delivery"),
                Column.optional("insurance"), Column.optional("tax"), Column.optional("currency"),
                Column.optional("validUntil", "stands until"), Column.optional("notes", "note"));
        List<Step> steps = new ArrayList<>();
        for (TableRow row : table.rows()) {
            steps.add(step(row));
        }
        return new Quotes(table, fileName, steps, installed);
    }

    private static Step step(TableRow row) throws UnreadableFile {
        Optional<BigDecimal> week = Optional.ofNullable(Read.notNegative(row, "daysPerWeek"));
        Terms terms = new Terms(Read.notNegative(row, "rate"), row.text("unit").isEmpty() ? "day" : row.text("unit"),
                week.map(BigDecimal::intValue).orElse(0), Read.notNegative(row, "minimum"),
                Read.notNegative(row, "extras"), Read.notNegative(row, "delivery"),
                Read.notNegative(row, "insurance"), Read.notNegative(row, "tax"));
        return new Step(row.required("requirement"), row.required("vendor"),
                row.choice("by", QuoteBy.class).orElse(QuoteBy.VENDOR), row.date("date").orElse(null), terms,
                Read.currency(row), row.date("validUntil").orElse(null), row.textOrNull("notes"));
    }

    private record Quotes(Table table, String fileName, List<Step> steps, Optional<Contributions> installed)
            implements Incoming {

        @Override
        public String summary() {
            return steps.stream().map(step -> step.requirement() + "/" + step.vendor()).distinct().count()
                    + " bids in " + steps.size() + " steps";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            ResourceBook book = Book.of(production, installed);
            for (Step step : steps) {
                try {
                    put(book, step);
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(fileName + ": " + e.getMessage(), e);
                }
            }
        }

        private static void put(ResourceBook book, Step step) {
            Requirement requirement = Bids.requirement(book.resources().getRequirements(), step.requirement());
            Bid bid = requirement.getBids().stream().filter(known -> known.getVendor() != null
                    && step.vendor().strip().equalsIgnoreCase(known.getVendor().getName())).findFirst()
                    .orElseGet(() -> book.askForBid(requirement, book.vendor(step.vendor())));
            var negotiation = new Negotiation(bid);
            LocalDate day = step.date() == null ? LocalDate.now() : step.date();
            if (step.by() == QuoteBy.OFFICE) {
                negotiation.ask(day.atStartOfDay(), step.terms());
                return;
            }
            if (step.terms().isPriced()) {
                negotiation.offer(day.atStartOfDay(), () -> step.terms().writeTo(bid));
            } else if (bid.getRate() == null) {
                bid.setStatus(BidStatus.REQUESTED);
            }
            bid.setCurrency(step.currency() == null ? bid.getCurrency() : step.currency());
            bid.setValidUntil(step.validUntil() == null ? bid.getValidUntil() : step.validUntil());
            bid.setNotes(step.notes() == null ? bid.getNotes() : step.notes());
        }
    }
}
