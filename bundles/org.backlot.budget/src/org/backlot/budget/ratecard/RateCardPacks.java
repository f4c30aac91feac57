package org.backlot.budget.ratecard;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.RateCard;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.UnreadableFile;

/** The rate cards that plug-ins bring, in order. A card is read when it is asked for. */
public final class RateCardPacks {

    /** Where plug-ins contribute them: {@code <card id name file order/>}. */
    public static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.budget.ratecards");

    private final List<Contribution<Void>> all;

    public RateCardPacks(Contributions contributions) {
        this.all = contributions.of(POINT);
    }

    /** Those that are installed; their ids and names can be read without the files. */
    public List<Contribution<Void>> all() {
        return all;
    }

    /**
     * The card of an id, new, with ids of its own, to be added to the cards of a budget; empty where it is not
     * installed or cannot be read, which is reported as a problem of its plug-in.
     */
    public Optional<RateCard> card(String id) {
        return all.stream().filter(card -> card.id().equals(id)).findFirst().flatMap(card -> card.read("file", in -> {
            try {
                return RateCardReader.read(card.attribute("file").orElse(""), in);
            } catch (UnreadableFile e) {
                throw new IOException(e.located());
            }
        }));
    }
}
