package org.backlot.resources.life;

import java.util.List;

import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;

/** By what a thing is known to a scanner: its own code, else its id in the book. */
public final class Labels {

    private Labels() {
    }

    /** What stands on the label of a thing. */
    public static String code(Asset asset) {
        return asset.getCode() == null || asset.getCode().isBlank() ? asset.getId() : asset.getCode().strip();
    }

    /**
     * The thing that was scanned, or whose code or name was typed; upper and lower case are the same.
     *
     * @throws IllegalArgumentException if there is none, or more than one, with what to do
     */
    public static Asset find(Resources resources, String scanned) {
        String code = scanned.strip();
        List<Asset> found = resources.getAssets().stream().filter(asset -> code(asset).equalsIgnoreCase(code)
                || code.equals(asset.getId())).toList();
        if (found.isEmpty()) {
            found = resources.getAssets().stream().filter(asset -> Words.name(asset).strip().equalsIgnoreCase(code))
                    .toList();
        }
        if (code.isEmpty() || found.isEmpty()) {
            throw new IllegalArgumentException("Nothing in the book has the code or name \"" + code
                    + "\". Add it to the equipment, or correct its code");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("\"" + code + "\" is both " + Words.name(found.get(0)) + " and "
                    + Words.name(found.get(1)) + ". Give each a code of its own");
        }
        return found.getFirst();
    }
}
