package org.backlot.resources;

import java.util.List;
import java.util.Set;

/**
 * A kind of resource.
 *
 * @param id         as {@code org.backlot.resources.location}
 * @param name       for people: Location
 * @param categories ids of the breakdown categories whose elements have to be secured as this kind; may be empty
 * @param people     its resources are people
 * @param tender     prices are compared: several bids are wanted for dear ones
 * @param icon       the path of a picture in the contributing bundle, or the empty string
 * @param fields     what is known of its resources beside what is known of all
 */
public record Kind(String id, String name, Set<String> categories, boolean people, boolean tender, String icon,
        List<KindField> fields) {

    public Kind {
        categories = Set.copyOf(categories);
        fields = List.copyOf(fields);
    }
}
