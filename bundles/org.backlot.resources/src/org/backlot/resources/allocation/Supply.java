package org.backlot.resources.allocation;

import java.util.List;

/**
 * What there is to be taken: a person, a particular thing of a vendor, or a number of the same things.
 *
 * @param id          the id of the person or asset, or what {@link Stints} call a thing that is not in the book
 * @param quantity    how many there are: 1 for a person
 * @param accessories ids of what goes along with each of them
 */
public record Supply(String id, int quantity, List<String> accessories) {

    public Supply {
        accessories = List.copyOf(accessories);
    }

    /** Of what there is one alone, and nothing goes along with it. */
    public static Supply single(String id) {
        return new Supply(id, 1, List.of());
    }
}
