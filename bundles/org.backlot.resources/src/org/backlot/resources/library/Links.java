package org.backlot.resources.library;

import java.util.Optional;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Link;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Vendor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Where entries stand in libraries; of a person the profile tells it. */
public final class Links {

    private Links() {
    }

    /** Where an entry stands in a library. */
    public static Optional<Link> of(Production production, Identified entry) {
        return Optional.ofNullable(switch (entry) {
            case Person person -> Profiles.of(production).of(person).map(Profile::getLink).orElse(null);
            case Vendor vendor -> vendor.getLink();
            case Asset asset -> asset.getLink();
            case Place place -> place.getLink();
            default -> null;
        });
    }

    /** Says where an entry stands, and what it was there now; inside an edit. */
    static void set(Production production, Identified entry, Library library, String object, String digest) {
        Link link = of(production, entry).orElseGet(() -> {
            Link made = ResourcesFactory.eINSTANCE.createLink();
            Ids.of(made);
            return made;
        });
        link.setLibrary(library);
        link.setObject(object);
        link.setDigest(digest);
        switch (entry) {
            case Person person -> Profiles.of(production).make(person).setLink(link);
            case Vendor vendor -> vendor.setLink(link);
            case Asset asset -> asset.setLink(link);
            case Place place -> place.setLink(link);
            default -> throw new IllegalArgumentException("A " + entry.eClass().getName() + " stands in no library");
        }
    }

    /** The entry stands for itself from now on; inside an edit. */
    public static void cut(Production production, Identified entry) {
        of(production, entry).ifPresent(EcoreUtil::remove);
    }
}
