package org.backlot.ui.life;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.MContribution;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.Bundle;

/** Whether everything that the model of the window names is there: classes, commands, handlers and icons. */
final class Soundness {

    private final List<String> faults = new ArrayList<>();
    private final Set<MCommand> handled = new HashSet<>();

    private Soundness() {
    }

    /** What is wrong with a model, the fragments of all plug-ins in it; a sentence each. */
    static List<String> faults(MApplication application) {
        var soundness = new Soundness();
        List<EObject> all = new ArrayList<>();
        EcoreUtil.getAllContents((EObject) application, false).forEachRemaining(object -> {
            if (object instanceof EObject element) {
                all.add(element);
            }
        });
        all.forEach(soundness::look);
        application.getCommands().stream().filter(command -> !soundness.handled.contains(command))
                .forEach(command -> soundness.fault(command, "is done by no handler"));
        return soundness.faults;
    }

    private void look(EObject element) {
        if (element instanceof MHandler handler && handler.getCommand() != null) {
            handled.add(handler.getCommand());
        }
        boolean commands = element instanceof MHandler || element instanceof MHandledItem
                || element instanceof MKeyBinding;
        if (commands && command(element) == null) {
            fault(element, "names a command that is not there");
        }
        if (element instanceof MContribution made && made.getContributionURI() != null) {
            contribution(made);
        }
        if (element instanceof MUILabel labelled && labelled.getIconURI() != null && !labelled.getIconURI().isEmpty()) {
            icon(element, labelled.getIconURI());
        }
    }

    private static MCommand command(EObject element) {
        return element instanceof MHandler handler ? handler.getCommand()
                : element instanceof MHandledItem item ? item.getCommand() : ((MKeyBinding) element).getCommand();
    }

    private void contribution(MContribution made) {
        String[] parts = made.getContributionURI().replaceFirst("^bundleclass://", "").split("/");
        Bundle bundle = Platform.getBundle(parts[0]);
        try {
            if (bundle == null || parts.length < 2) {
                fault(made, "is made by a plug-in that is not there: " + made.getContributionURI());
            } else {
                bundle.loadClass(parts[1]);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            fault(made, "is made by a class that is not there: " + made.getContributionURI());
        }
    }

    private void icon(Object element, String icon) {
        try (InputStream in = new URI(icon).toURL().openStream()) {
            if (in.read() < 0) {
                fault(element, "has an empty icon: " + icon);
            }
        } catch (IOException | URISyntaxException e) {
            fault(element, "has an icon that is not there: " + icon);
        }
    }

    private void fault(Object element, String fault) {
        faults.add(((MApplicationElement) element).getElementId() + " " + fault);
    }
}
