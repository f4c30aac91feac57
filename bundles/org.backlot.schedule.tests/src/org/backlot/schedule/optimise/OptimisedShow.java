package org.backlot.schedule.optimise;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.question.Source;
import org.backlot.core.question.Standards;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.optimise.pack.PackBudget;

/** A small show on a board that is optimised; cast cost 1000 a work day and 600 a hold day. */
abstract class OptimisedShow {

    static final Currency USD = Currency.getInstance("USD");
    static final PackBudget BUDGET = PackBudget.of(20_000);

    static final Optimiser.Watch ALONE = new Optimiser.Watch() {
    };

    /** Cast cost 1000 a work day and 600 a hold day. */
    public static final class Deals implements RateSource {
        @Override
        public List<Rate> rates(Production production, String object, Questions questions) {
            Element element = production.getElements().stream().filter(e -> e.getId().equals(object)).findFirst()
                    .orElseThrow();
            return !Category.CAST.equals(element.getCategory()) ? List.of() : List.of(
                    new Rate(object, Rate.Day.WORK, new BigDecimal("1000.00"), USD, Source.of("Deal")),
                    new Rate(object, Rate.Day.HOLD, new BigDecimal("600.00"), USD, Source.of("Deal")));
        }
    }

    final Show show = new Show();
    String contributed = "";

    Questions questions() {
        var contributions = PlainRegistry.of("org.backlot.schedule").with("org.backlot.schedule.tests",
                "<extension point=\"org.backlot.core.rates\"><source id=\"test.rates\" name=\"Test\" class=\""
                        + Deals.class.getName() + "\"/></extension>" + contributed).backlot().contributions();
        return new Questions(contributions, Questions.Memory.NONE,
                new Standards(new Categories(contributions), Show.rules()));
    }

    BoardProblem problem(Scope scope) {
        Ids.complete(show.production);
        return BoardProblem.of(Plan.of(show.production, show.board), questions(), scope);
    }

    List<List<String>> optimised() {
        return optimised(Scope.MAIN_UNIT);
    }

    List<List<String>> optimised(Scope scope) {
        var optimiser = new Optimiser(problem(scope));
        return board(optimiser.put(optimiser.run(BUDGET, ALONE), "Best"));
    }

    List<List<String>> board(Board board) {
        return Plan.of(show.production, board).days().stream()
                .map(day -> day.scenes().stream().map(Scene::getNumber).toList()).toList();
    }

    Scene scene(String number, int eighths, String... cast) {
        return show.scene(number, IntExt.INT, "ROOM", "DAY", eighths, cast);
    }
}
