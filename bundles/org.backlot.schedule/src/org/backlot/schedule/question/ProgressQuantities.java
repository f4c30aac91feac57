package org.backlot.schedule.question;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.progress.Progress;

/**
 * How the shoot is doing, as far as it was reported: {@code schedule.shotPages}, {@code schedule.owedPages} (whole
 * scenes that are due and not complete), {@code schedule.behindPages} (negative: ahead) and {@code schedule.setups}.
 */
public final class ProgressQuantities implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        return Plan.active(production).map(Progress::of).map(ProgressQuantities::of).orElse(List.of());
    }

    private static List<Quantity> of(Progress progress) {
        String until = progress.isBegun() ? " up to " + progress.asOf() : ", nothing reported yet";
        List<String> owed = progress.owed().stream().map(Scene::getId).toList();
        return List.of(
                pages("shotPages", progress.shot(), new Source("Pages shot" + until, List.of())),
                pages("owedPages", progress.owed().stream().mapToInt(Scene::getEighths).sum(),
                        new Source("Pages of the scenes that are owed" + until, owed)),
                pages("behindPages", progress.behind(), new Source("Pages planned less pages shot" + until, owed)),
                new Quantity("schedule.setups", "", BigDecimal.valueOf(progress.setups()), "setups",
                        Source.of("Setups" + until)));
    }

    private static Quantity pages(String name, int eighths, Source source) {
        return new Quantity("schedule." + name, "", Eighths.pages(eighths), "pages", source);
    }
}
