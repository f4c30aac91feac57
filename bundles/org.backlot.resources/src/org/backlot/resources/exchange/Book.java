package org.backlot.resources.exchange;

import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.ResourcesSection;
import org.backlot.resources.model.Resources;

/** Where imported deals and bookings go: the resource book of a production, which is begun where there is none. */
public final class Book {

    private Book() {
    }

    /** The book of a production. */
    public static ResourceBook of(Production production, Optional<Contributions> installed) {
        return ResourceBook.of(production).orElseGet(() -> {
            var questions = new Questions(installed.orElseThrow(() -> new IllegalStateException(
                    "The importer was not told what is installed")), Questions.Memory.NONE);
            Resources resources = (Resources) new ResourcesSection().start(production, questions);
            production.getSections().add(resources);
            Ids.complete(resources);
            return new ResourceBook(production, resources);
        });
    }
}
