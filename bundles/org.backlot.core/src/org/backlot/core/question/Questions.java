package org.backlot.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;

/**
 * The small questions that sections ask each other through core. A section that throws is left out of the answer and
 * reported by {@link Contributions#problems()}.
 */
public final class Questions {

    private static final ExtensionPoint<QuantitySource> QUANTITIES =
            new ExtensionPoint<>("org.backlot.core.quantities", QuantitySource.class);
    private static final ExtensionPoint<NeedSource> NEEDS =
            new ExtensionPoint<>("org.backlot.core.needs", NeedSource.class);
    private static final ExtensionPoint<AvailabilitySource> AVAILABILITY =
            new ExtensionPoint<>("org.backlot.core.availability", AvailabilitySource.class);
    private static final ExtensionPoint<RateSource> RATES =
            new ExtensionPoint<>("org.backlot.core.rates", RateSource.class);

    private final Contributions contributions;
    private final Memory memory;

    /** Keeps an answer until the production changes. */
    public interface Memory {

        /** Forgets at once. */
        Memory NONE = new Memory() {
            @Override
            public <T> T derived(Object key, Supplier<T> make) {
                return make.get();
            }
        };

        /** The kept value for a key, made now if there is none. */
        <T> T derived(Object key, Supplier<T> make);
    }

    public Questions(Contributions contributions, Memory memory) {
        this.contributions = contributions;
        this.memory = memory;
    }

    /** What is installed, for reports and papers that name categories or run checks. */
    public Contributions contributions() {
        return contributions;
    }

    /** All quantities that all sections know, in the order of their contributions. */
    public List<Quantity> quantities(Production production) {
        return memory.derived(QUANTITIES, () -> ask(QUANTITIES, QuantitySource::quantities, production));
    }

    /**
     * One quantity.
     *
     * @param name upper and lower case are the same
     * @param key  upper and lower case are the same; the empty string for a quantity without a key
     */
    public Optional<Quantity> quantity(Production production, String name, String key) {
        return quantities(production).stream()
                .filter(q -> q.name().equalsIgnoreCase(name) && q.key().equalsIgnoreCase(key)).findFirst();
    }

    /** Who and what is needed on those days. */
    public List<Need> needs(Production production, Days days) {
        return ask(NEEDS, (source, p) -> source.needs(p, days), production);
    }

    /** What is known of one object on those days. */
    public List<Availability> availability(Production production, String object, Days days) {
        return ask(AVAILABILITY, (source, p) -> source.availability(p, object, days), production);
    }

    /** What is known of the prices of one object. */
    public List<Rate> rates(Production production, String object) {
        return ask(RATES, (source, p) -> source.rates(p, object), production);
    }

    private <S, A> List<A> ask(ExtensionPoint<S> point, BiFunction<S, Production, List<A>> question,
            Production production) {
        List<A> answers = new ArrayList<>();
        for (Contribution<S> source : contributions.of(point)) {
            answers.addAll(source.ask(s -> List.copyOf(question.apply(s, production)), List.of()));
        }
        return List.copyOf(answers);
    }
}
