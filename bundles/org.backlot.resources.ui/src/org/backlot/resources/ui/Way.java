package org.backlot.resources.ui;

import java.util.Optional;
import java.util.function.BiPredicate;

import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Goes from a row of a part to where something is shown, and tells where it cannot. */
public final class Way {

    private final Desk desk;
    private final BiPredicate<EObject, EClass> jump;

    /** Through the window. */
    public Way(Desk desk, Jump jump) {
        this(desk, (object, with) -> object.eClass() == with ? jump.to(object) : jump.to(object, with));
    }

    /** @param jump shows an object where those of a class are shown; answers whether some part shows them */
    public Way(Desk desk, BiPredicate<EObject, EClass> jump) {
        this.desk = desk;
        this.jump = jump;
    }

    /**
     * Goes to an object.
     *
     * @param name   what it is called where it is gone, or nothing shows it
     * @param object empty where it is there no more
     */
    public void to(String name, Optional<? extends EObject> object) {
        to(name, object, object.map(EObject::eClass).orElse(null));
    }

    /** Goes to an object where those of another class are shown, as to a person where journeys are. */
    public void to(String name, Optional<? extends EObject> object, EClass shownWith) {
        if (object.isEmpty()) {
            desk.tell("Go there", new IllegalStateException(name + " is there no more."));
        } else if (!jump.test(object.get(), shownWith)) {
            desk.tell("Go there", new IllegalStateException("No part of this window shows " + name + "."));
        }
    }
}
