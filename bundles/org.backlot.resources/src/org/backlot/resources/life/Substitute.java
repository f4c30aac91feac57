package org.backlot.resources.life;

import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Vendor;

/**
 * What can stand in for a thing that broke.
 *
 * @param asset the thing of the book; null for a vendor's that is not in it
 * @param bid   the offer with its price; null where there is none
 */
public record Substitute(Asset asset, Bid bid) {

    /** From whom; null: it is the production's own. */
    public Vendor vendor() {
        return asset == null ? bid.getVendor() : asset.getOwner();
    }

    /** For people: {@code "Condor no. 2"}, {@code "Condor no. 2, Powerhouse Rentals"}, {@code "Ridgeline Lighting"}. */
    public String says() {
        String from = Words.name(vendor());
        return asset == null ? from : Words.name(asset) + (from.isEmpty() ? "" : ", " + from);
    }
}
