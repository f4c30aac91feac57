package org.backlot.core.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One place where an object is named: by a reference of its section or by a {@code Ref} of another. */
public record Use(EObject by, EStructuralFeature feature) {
}
