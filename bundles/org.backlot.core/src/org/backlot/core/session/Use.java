package org.backlot.core.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One place where an object is named: by a reference of its section or by a {@code Ref} of another. */
public record Use(EObject by, EStructuralFeature feature) {

    private static final String GOES_ALONG = "urn:backlot:core:goesAlong";

    /**
     * Whether what names the object goes with it where it is deleted, as the picture of a prop does. A model says so of
     * a feature by the annotation {@code urn:backlot:core:goesAlong}.
     */
    public boolean goesAlong() {
        return feature.getEAnnotation(GOES_ALONG) != null;
    }
}
