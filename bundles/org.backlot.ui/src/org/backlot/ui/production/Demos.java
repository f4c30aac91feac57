package org.backlot.ui.production;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.AtomicFile;
import org.backlot.core.model.Production;
import org.backlot.ui.kit.Notice;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/**
 * Productions to look around in: contributed to {@code org.backlot.ui.demos} as a production file, or as a class that
 * fills a new production. The first opening makes a copy in the person's own folder, later ones open that.
 */
@Creatable
public final class Demos {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.ui.demos");

    private final Backlot backlot;
    private final Office office;
    private final Notice notice;

    @Inject
    public Demos(Backlot backlot, Office office, Notice notice) {
        this.backlot = backlot;
        this.office = office;
        this.notice = notice;
    }

    /** What is installed, in order. */
    public List<Contribution<Void>> all() {
        return backlot.contributions().of(POINT);
    }

    /** Opens the first that is installed; does nothing where there is none. */
    public void openFirst() {
        all().stream().findFirst().ifPresent(this::open);
    }

    /** Opens the person's copy of a demo, making it first if need be. */
    public void open(Contribution<Void> demo) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("user.home"), "Backlot"));
            Path copy = folder.resolve(demo.name().replaceAll("[^\\p{L}\\p{N} -]", "") + ".backlot");
            Optional<URL> file = demo.resource("file");
            if (Files.exists(copy)) {
                office.open(copy);
            } else if (file.isPresent()) {
                try (InputStream in = file.get().openStream()) {
                    AtomicFile.write(copy, in::transferTo);
                }
                office.open(copy);
            } else {
                filler(demo).ifPresent(fill -> office.create(copy, fill));
            }
        } catch (IOException e) {
            notice.tell("Open " + demo.name(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<Consumer<Production>> filler(Contribution<Void> demo) {
        return demo.create("class", Consumer.class).map(fill -> (Consumer<Production>) fill);
    }
}
