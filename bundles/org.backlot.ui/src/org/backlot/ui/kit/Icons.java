package org.backlot.ui.kit;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of the workbench by name; each is made once and lives as long as the display. */
public final class Icons {

    private Icons() {
    }

    /** @param name of a file in {@code icons}, without its ending */
    public static Image of(String name) {
        var registry = JFaceResources.getImageRegistry();
        String key = "org.backlot.ui/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** As {@link #of}, for actions. */
    public static ImageDescriptor descriptor(String name) {
        URL file = Icons.class.getResource("/icons/" + name + ".svg");
        if (file == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return ImageDescriptor.createFromURL(file);
    }
}
