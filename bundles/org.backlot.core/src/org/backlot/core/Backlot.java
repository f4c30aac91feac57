package org.backlot.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.Problem;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.Sections;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.eclipse.core.runtime.IExtensionRegistry;

/** What is installed, and the way to productions. The workbench and the command line each make one. */
public final class Backlot {

    private final String user;
    private final Contributions contributions;
    private final Sections sections;

    /**
     * @param registry where plug-ins are registered
     * @param user     who works
     * @param log      is told of each fault of a plug-in once
     */
    public Backlot(IExtensionRegistry registry, String user, Consumer<Problem> log) {
        this.user = user;
        this.contributions = new Contributions(registry, log);
        this.sections = new Sections(contributions);
    }

    /**
     * An open production.
     *
     * @param notes what a person should know about the opening, one sentence each
     */
    public record Opened(Session session, List<String> notes) {
    }

    /** Opens a production; see {@link FileStore#open}. */
    public Opened open(Path path, FileStore.Access access) throws IOException {
        FileStore.Opened file = FileStore.open(path, access, sections);
        try {
            return new Opened(Session.opened(file.production(), user, contributions, file.store(), file.recovered()),
                    file.notes());
        } catch (IllegalStateException e) {
            file.store().abandon();
            throw new UnreadableFile(path.toString(), 0, file.recovered().isEmpty()
                    ? "It contradicts itself: " + e.getMessage() + ". Open one of the kept versions instead"
                    : "The changes that were not saved before a crash do not fit it: " + e.getMessage()
                            + ". To open what was saved last, move the journal beside it away", e);
        }
    }

    /**
     * A new production, not saved yet.
     *
     * @param store where it will be kept
     * @param fill  puts the script and all else into it; sections begin after that
     */
    public Session create(FileStore store, Consumer<Production> fill) {
        Production production = CoreFactory.eINSTANCE.createProduction();
        fill.accept(production);
        Ids.complete(production);
        sections.start(production, new Questions(contributions, Questions.Memory.NONE));
        return Session.unsaved(production, user, contributions, store);
    }

    public Contributions contributions() {
        return contributions;
    }

    /** The parts of a production that are installed. */
    public Sections sections() {
        return sections;
    }

    /** The breakdown categories that are installed. */
    public Categories categories() {
        return new Categories(contributions);
    }

    /** The formats of other programs that are installed. */
    public Exchanges exchanges() {
        return new Exchanges(contributions);
    }
}
