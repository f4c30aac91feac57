package org.backlot.resources.allocation;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Vendor;

/**
 * One of the sources of what is wanted.
 *
 * @param asset    the thing of the book; empty where it has to be hired
 * @param vendor   from whom; empty where it is the production's own, or where nobody is known who has one
 * @param bid      the offer that would be taken up; empty where there is none
 * @param cost     what its days come to, as far as that is known
 * @param quantity how many of them
 */
public record Pick(Optional<Asset> asset, Optional<Vendor> vendor, Optional<Bid> bid, Optional<BigDecimal> cost,
        int quantity) {

    /** Whether it is the production's own. */
    public boolean isOwn() {
        return asset.isPresent() && vendor.isEmpty();
    }

    /** As {@code "1 own, Condor no. 2"} or {@code "2 from Cascade Cine"}. */
    public String says() {
        String name = asset.map(Asset::getName).map(text -> ", " + text).orElse("");
        return quantity + (isOwn() ? " own" + name
                : vendor.map(from -> " from " + from.getName()).orElse(" from nobody "
                + "known") + name);
    }
}
