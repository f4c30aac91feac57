package org.backlot.budget.chart;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.backlot.budget.estimate.Money;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;

/** The charts of accounts that plug-ins bring, in order. A chart is read when it is asked for. */
public final class Charts {

    /** Where plug-ins contribute them: {@code <chart id name file kinds order/>}. */
    public static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.budget.charts");

    /** The setting by which an office chooses a chart, by its id, for what it starts next. */
    public static final String SETTING = "budget.chart";

    private final List<Contribution<Void>> all;

    public Charts(Contributions contributions) {
        this.all = contributions.of(POINT);
    }

    /** The charts that are installed; their ids and names can be read without the files. */
    public List<Contribution<Void>> all() {
        return all;
    }

    /**
     * The chart for a production: the one that the office has chosen, else the first made for its kind and currency,
     * else the first made for its kind, else the first. One that cannot be read is reported as a problem of its
     * plug-in, and the next is taken; empty where none is left.
     */
    public Optional<Chart> chartFor(Production production) {
        Optional<String> chosen = Settings.get(production, SETTING);
        String kind = production.getKind().getName();
        String currency = Money.currency(production).getCurrencyCode();
        return Stream.of(all.stream().filter(chart -> chosen.filter(chart.id()::equals).isPresent()),
                        all.stream().filter(chart -> isFor(chart, kind)
                                && chart.attribute("currency").filter(currency::equals).isPresent()),
                        all.stream().filter(chart -> isFor(chart, kind)), all.stream())
                .flatMap(Function.identity()).flatMap(chart -> read(chart).stream()).findFirst();
    }

    /** The chart of an id, if it is installed and can be read. */
    public Optional<Chart> byId(String id) {
        return all.stream().filter(chart -> chart.id().equals(id)).findFirst().flatMap(Charts::read);
    }

    private static boolean isFor(Contribution<Void> chart, String kind) {
        return List.of(chart.attribute("kinds").orElse("").split("[ ,]+")).contains(kind);
    }

    private static Optional<Chart> read(Contribution<Void> chart) {
        return chart.read("file", in -> {
            try {
                return ChartReader.read(chart.attribute("file").orElse(""), in);
            } catch (UnreadableFile e) {
                throw new IOException(e.located());
            }
        });
    }
}
