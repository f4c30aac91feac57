package org.backlot.budget.edit;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.core.draft.ScriptFollower;
import org.backlot.core.draft.ScriptRevision;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.EObject;

/**
 * When a new draft gives a part or a set another name, the formulas that ask for it by name ask for the new one, and
 * the lines that pay for it are called by it.
 */
public final class RenamedInFormulas implements ScriptFollower {

    /** A quantity with its key: schedule.workDays(WREN), schedule.setDays("SALT HOUSE"). */
    private static final Pattern QUANTITY =
            Pattern.compile("(\\p{L}\\w*(?:\\.\\p{L}\\w*)+\\(\\s*)(\"(?:[^\"]|\"\")*\"|[\\p{L}\\p{N}_-]+)(?=\\s*\\))");

    @Override
    public void follow(ScriptRevision revision) {
        Session.section(revision.production(), Budget.class).ifPresent(budget -> revision.renamed()
                .forEach(renamed -> budget.eAllContents().forEachRemaining(object -> follow(object, renamed))));
    }

    private static void follow(EObject object, ScriptRevision.Renamed renamed) {
        switch (object) {
            case Line line -> {
                replace(line.getAmount(), renamed, line::setAmount);
                replace(line.getMultiplier(), renamed, line::setMultiplier);
                replace(line.getRate(), renamed, line::setRate);
                if (renamed.element().getId().equals(line.getSubject()) && line.getDescription() != null) {
                    String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(renamed.before()) + "(?![\\p{L}\\p{N}])";
                    line.setDescription(line.getDescription().replaceAll(word,
                            Matcher.quoteReplacement(renamed.element().getName())));
                }
            }
            case Global global -> replace(global.getValue(), renamed, global::setValue);
            case Charge charge -> replace(charge.getRate(), renamed, charge::setRate);
            default -> {
                // nothing else has a formula
            }
        }
    }

    private static void replace(String formula, ScriptRevision.Renamed renamed, Consumer<String> set) {
        String before = fold(Formula.key(renamed.before()));
        if (formula != null && fold(formula).contains(before)) {
            set.accept(QUANTITY.matcher(formula).replaceAll(found -> Matcher.quoteReplacement(
                    fold(found.group(2)).equals(before) || fold(found.group(2)).equals(fold(renamed.before()))
                            ? found.group(1) + Formula.key(renamed.element().getName()) : found.group())));
        }
    }

    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
