package org.backlot.resources.exchange;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.bid.Bids;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.bid.Terms;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.QuoteBy;
import org.backlot.resources.model.Requirement;

/**
 * Reads quotes, one to a row. Columns: requirement (its name or id), vendor, by (vendor or office; blank: vendor),
 * date, rate, unit, daysPerWeek, minimum, extras, delivery, insurance and tax (percent), currency, validUntil, notes.
 * Several rows of one vendor for one requirement are the steps of its negotiation, in their order. A row without a
 * rate asks the vendor. What a bid had before is kept in its negotiation.
 */
public final class BidsImporter extends RowsImporter<BidsImporter.Step> {

    /** Of the columns above. */
    public BidsImporter() {
        super(OfferCells.after(Column.required("requirement", "for"), Column.required("vendor", "supplier"),
                Column.optional("by"), Column.optional("date", "at"), Column.required("rate", "price"),
                Column.optional("notes", "note")));
    }

    /** A step of a negotiation. */
    record Step(String requirement, String vendor, QuoteBy by, LocalDate date, Terms terms, Currency currency,
            LocalDate validUntil, String notes) {
    }

    @Override
    protected Step row(TableRow row, Installed installed) throws UnreadableFile {
        return new Step(row.required("requirement"), row.required("vendor"),
                row.choice("by", QuoteBy.class).orElse(QuoteBy.VENDOR), row.date("date").orElse(null),
                OfferCells.terms(row),
                Cells.currency(row), row.date("validUntil").orElse(null), row.textOrNull("notes"));
    }

    @Override
    protected String summary(List<Step> steps) {
        return steps.stream().map(step -> step.requirement() + "/" + step.vendor()).distinct().count()
                + " bids in " + steps.size() + " steps";
    }

    @Override
    protected void put(List<Step> steps, ResourceBook book, Installed installed) {
        steps.forEach(step -> put(book, step));
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
