package org.backlot.resources.exchange.list;

import org.backlot.core.exchange.Exporter;
import org.backlot.resources.model.Asset;

/** Writes a list of equipment, vehicles, props, costumes and animals; its columns are {@link EquipmentList}'s. */
public final class EquipmentExporter extends ListExporter<Asset> {

    /** For nobody in particular; see {@link #by}. */
    public EquipmentExporter() {
        this("");
    }

    private EquipmentExporter(String user) {
        super(EquipmentList::of, user);
    }

    @Override
    public Exporter by(String user) {
        return new EquipmentExporter(user);
    }
}
