package org.backlot.resources.exchange.list;

import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.resources.model.Asset;

/** Reads a list of equipment, vehicles, props, costumes and animals; its columns are those of {@link EquipmentList}. */
public final class EquipmentImporter extends ListImporter<Asset> {

    /** Knows no kinds yet; see {@link #with}. */
    public EquipmentImporter() {
        this(Optional.empty());
    }

    private EquipmentImporter(Optional<Contributions> installed) {
        super(EquipmentList::of, installed);
    }

    @Override
    ListImporter<Asset> knowing(Contributions contributions) {
        return new EquipmentImporter(Optional.of(contributions));
    }
}
