package org.backlot.resources.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealOption;
import org.backlot.resources.model.Resources;

/**
 * {@code backlot show deals}: a list with, for each deal, its {@code id}, {@code who}, {@code work} (parts or
 * position), {@code status} (draft, sent, signed, expired), {@code sent}, {@code due}, {@code signed}, {@code from},
 * {@code until}, {@code weeklyRate}, {@code dailyRate}, {@code guaranteedDays}, {@code runOfPicture}, {@code worked}
 * and {@code held} (days on the active board), {@code guaranteed}, {@code overage}, {@code holds}, {@code exercised}
 * (options) and {@code total} (money), {@code currency}, {@code options} (name, until, state, amount), and
 * {@code hidden}: whether money and options are left out, as whoever asks may not see what people are paid. What is
 * not known is null.
 */
public final class DealsReport implements Report {

    private static final List<String> PAY = List.of("weeklyRate", "dailyRate", "guaranteed", "overage", "holds",
            "exercised", "total", "options");

    private final String user;

    /** For nobody in particular; see {@link #by}. */
    public DealsReport() {
        this("");
    }

    private DealsReport(String user) {
        this.user = user;
    }

    @Override
    public Report by(String who) {
        return new DealsReport(who);
    }

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean shown = Privacy.of(production, user, LocalDate.now()).pay();
        Map<Deal, DealCost> costs = DealCost.all(production, questions);
        Session.section(production, Resources.class).ifPresent(book -> book.getDeals()
                .forEach(deal -> rows.add(Privacy.veil(row(production, deal, Optional.ofNullable(costs.get(deal))),
                        shown, PAY))));
        return rows;
    }

    private static Map<String, Object> row(Production production, Deal deal, Optional<DealCost> cost) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", deal.getId());
        row.put("who", DealParties.name(production, deal.getWho()));
        row.put("work", DealParties.work(production, deal.getWho()));
        row.put("status", word(deal.getStatus()));
        row.put("sent", text(deal.getSent()));
        row.put("due", text(deal.getDue()));
        row.put("signed", text(deal.getSigned()));
        row.put("from", text(deal.getFrom()));
        row.put("until", text(deal.getUntil()));
        row.put("weeklyRate", deal.getWeeklyRate());
        row.put("dailyRate", deal.getDailyRate());
        row.put("guaranteedDays", deal.getGuaranteedDays());
        row.put("runOfPicture", deal.isRunOfPicture());
        row.put("worked", cost.map(DealCost::worked).orElse(null));
        row.put("held", cost.map(DealCost::held).orElse(null));
        row.put("guaranteed", cost.map(DealCost::guaranteed).orElse(null));
        row.put("overage", cost.map(DealCost::overage).orElse(null));
        row.put("holds", cost.map(DealCost::holds).orElse(null));
        row.put("exercised", cost.map(DealCost::options).orElse(null));
        row.put("total", cost.map(DealCost::total).orElse(null));
        row.put("currency", DealTerms.of(production, deal).currency().getCurrencyCode());
        row.put("options", deal.getOptions().stream().map(DealsReport::option).toList());
        return row;
    }

    private static Map<String, Object> option(DealOption option) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", option.getName());
        row.put("until", text(option.getUntil()));
        row.put("state", word(option.getState()));
        row.put("amount", option.getAmount());
        return row;
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
