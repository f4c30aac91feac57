package org.backlot.budget.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Version;
import org.backlot.budget.model.VersionKind;
import org.backlot.core.breakdown.NameFollower;
import org.backlot.core.breakdown.NewName;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.EObject;

/**
 * Lets formulas that ask by the name of an element ask by its new one, and lines that pay for it be called by it; the
 * rest of their text stays as it is.
 */
public final class FollowedNames implements NameFollower {

    @Override
    public void follow(Production production, NewName name) {
        Session.section(production, Budget.class).ifPresent(budget -> {
            for (Formulas.Place place : Formulas.of(budget)) {
                follow(place, name);
            }
            budget.eAllContents().forEachRemaining(object -> {
                if (object instanceof Line line && name.element().getId().equals(line.getSubject())
                        && !isLocked(line)) {
                    describe(line, name);
                }
            });
        });
    }

    /** What was locked stays as it was, with the names that things had then. */
    private static boolean isLocked(EObject object) {
        return object != null && (object instanceof Version version && version.getKind() == VersionKind.BASELINE
                || isLocked(object.eContainer()));
    }

    /** A line that pays for the element and is called by it is called by its new name. */
    private static void describe(Line line, NewName name) {
        if (line.getDescription() != null) {
            String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.before()) + "(?![\\p{L}\\p{N}])";
            String described = line.getDescription().replaceAll(word, Matcher.quoteReplacement(name.after()));
            if (!described.equals(line.getDescription())) {
                line.setDescription(described);
            }
        }
    }

    private static void follow(Formulas.Place place, NewName name) {
        String text = place.get().get();
        if (text != null && text.indexOf('(') >= 0) {
            place.parsed().map(formula -> formula.asked(asked -> name.isMeant(asked.name(), asked.key()), name.after()))
                    .filter(followed -> !followed.equals(text)).ifPresent(place.set());
        }
    }
}
