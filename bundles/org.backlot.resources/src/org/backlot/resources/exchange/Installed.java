package org.backlot.resources.exchange;

import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.ResourcesSection;
import org.backlot.resources.model.Resources;

/**
 * What is installed, as importers of the book are told it.
 *
 * @param contributions empty for an importer that was not told: it knows no kinds, and no book can begin
 */
public record Installed(Optional<Contributions> contributions) {

    private Contributions told() {
        return contributions.orElseThrow(() -> new IllegalStateException(
                "The importer was not told what is installed"));
    }

    /** The kinds of resources. */
    public Kinds kinds() {
        return new Kinds(told());
    }

    /** The book of a production, which is begun where there is none. */
    public ResourceBook book(Production production) {
        return ResourceBook.of(production).orElseGet(() -> {
            var questions = new Questions(told(), Questions.Memory.NONE);
            Resources resources = (Resources) new ResourcesSection().start(production, questions);
            production.getSections().add(resources);
            Ids.complete(resources);
            return new ResourceBook(production, resources);
        });
    }
}
