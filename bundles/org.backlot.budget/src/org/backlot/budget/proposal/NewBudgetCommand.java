package org.backlot.budget.proposal;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.Charts;
import org.backlot.budget.chart.Words;
import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.ratecard.RateCardPacks;
import org.backlot.budget.version.VersionCommand;
import org.backlot.budget.version.Versions;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.extension.Contribution;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Person;
import org.backlot.core.session.Session;

/** {@code backlot new-budget}: begins the budget anew from a chart of accounts, with the present one put aside. */
public final class NewBudgetCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        boolean preview = call.option("preview").isPresent();
        try (Session session = call.open("PRODUCTION", preview ? FileStore.Access.READ : FileStore.Access.EDIT)) {
            Beginning beginning = beginning(call, session);
            Budget next = NewBudget.of(session.production(), session.questions(), beginning);
            Estimate estimate = Estimate.of(next, Basis.of(session.production(), session.questions()));
            String aside = call.option("put-aside").orElse("Before " + beginning.chart().name());
            Map<String, Object> told = told(session, beginning, estimate);
            if (!preview) {
                begin(session, beginning, aside, VersionCommand.person(session.production(), call.option("by")),
                        LocalDateTime.of(call.today(), LocalTime.now()));
                session.save();
                told.put("putAside", aside);
            }
            call.print(told);
        }
        return Outcome.FINE;
    }

    private static void begin(Session session, Beginning beginning, String aside, Optional<Person> by,
            LocalDateTime at) {
        try {
            session.edit("New budget, " + beginning.chart().name(), () -> {
                session.section(Budget.class).ifPresent(budget -> Versions.putAside(session.production(), budget, aside,
                        "", by, at));
                NewBudget.begin(session.production(), session.questions(), beginning);
            });
        } catch (IllegalArgumentException e) {
            throw new UsageFault(e.getMessage());
        }
    }

    private static Beginning beginning(Invocation call, Session session) {
        Charts charts = new Charts(session.contributions());
        Chart chart = call.option("chart").map(wanted -> chart(charts, wanted))
                .or(() -> charts.chartFor(session.production()))
                .orElseThrow(() -> new UsageFault("No chart of accounts is installed"));
        return new Beginning(chart, globals(call, chart), cards(call, new RateCardPacks(session.contributions())),
                accounts(call, session, chart));
    }

    /** By its id, the last part of that, or its name. */
    private static Chart chart(Charts charts, String wanted) {
        return charts.all().stream().filter(chart -> isMeant(chart, wanted)).findFirst()
                .flatMap(chart -> charts.byId(chart.id())).orElseThrow(() -> new UsageFault("There is no chart "
                        + wanted + "; there are " + charts.all().stream().map(chart -> last(chart.id()))
                                .collect(Collectors.joining(", "))));
    }

    private static boolean isMeant(Contribution<Void> one, String wanted) {
        return wanted.equalsIgnoreCase(one.id()) || wanted.equalsIgnoreCase(last(one.id()))
                || wanted.equalsIgnoreCase(one.name());
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    private static Map<String, String> globals(Invocation call, Chart chart) {
        Map<String, String> globals = new HashMap<>();
        for (String text : call.options("global")) {
            String[] pair = pair(text, "--global", "prepWeeks=6");
            if (chart.globals().stream().noneMatch(global -> global.name().equalsIgnoreCase(pair[0]))) {
                throw new UsageFault("The chart has no global " + pair[0] + "; it has " + chart.globals().stream()
                        .map(Chart.GlobalRow::name).collect(Collectors.joining(", ")));
            }
            globals.put(Words.comparable(pair[0]), pair[1]);
        }
        return globals;
    }

    private static List<RateCard> cards(Invocation call, RateCardPacks packs) {
        List<RateCard> cards = new ArrayList<>();
        for (String wanted : call.options("card")) {
            cards.add(packs.all().stream().filter(card -> isMeant(card, wanted)).findFirst()
                    .flatMap(card -> packs.card(card.id())).orElseThrow(() -> new UsageFault(
                            "There is no rate card " + wanted + "; there are " + packs.all().stream()
                                    .map(card -> last(card.id())).collect(Collectors.joining(", ")))));
        }
        return cards;
    }

    private static Map<Beginning.Place, String> accounts(Invocation call, Session session, Chart chart) {
        List<Placement> placements = Placement.of(session.production(), session.questions().categories(), chart);
        Map<Beginning.Place, String> accounts = new HashMap<>();
        for (String text : call.options("map")) {
            String[] pair = pair(text, "--map", "Vehicles=3001");
            Placement meant = placements.stream().filter(placement -> placement.name().equalsIgnoreCase(pair[0])
                    || placement.place().of().equalsIgnoreCase(pair[0])).findFirst().orElseThrow(() -> new UsageFault(
                            "Neither the breakdown nor the chart has " + pair[0] + "; there are " + placements.stream()
                                    .map(Placement::name).collect(Collectors.joining(", "))));
            if (!pair[1].isEmpty() && chart.accounts().noneMatch(account -> account.number().equals(pair[1]))) {
                throw new UsageFault("The chart has no account " + pair[1]);
            }
            accounts.put(meant.place(), pair[1]);
        }
        return accounts;
    }

    private static String[] pair(String text, String option, String example) {
        int at = text.indexOf('=');
        if (at < 1) {
            throw new UsageFault(option + " is written as " + example + ", not " + text);
        }
        return new String[] {text.substring(0, at).strip(), text.substring(at + 1).strip()};
    }

    private static Map<String, Object> told(Session session, Beginning beginning, Estimate estimate) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("chart", beginning.chart().id());
        told.put("lines", estimate.allAccounts().mapToInt(account -> account.lines().size()).sum());
        told.put("currency", estimate.currency().getCurrencyCode());
        told.put("before", Estimate.of(session.production(), session.questions()).map(Estimate::total).orElse(null));
        told.put("after", estimate.total());
        told.put("incomplete", estimate.faults().size());
        return told;
    }
}
