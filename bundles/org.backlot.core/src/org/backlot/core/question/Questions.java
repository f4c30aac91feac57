package org.backlot.core.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;
import org.backlot.core.rule.RulePacks;

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
    private static final ExtensionPoint<CompanyDaySource> DAYS =
            new ExtensionPoint<>("org.backlot.core.days", CompanyDaySource.class);
    private static final ExtensionPoint<ScenarioSource> SCENARIOS =
            new ExtensionPoint<>("org.backlot.core.scenarios", ScenarioSource.class);

    /** The model of the production, from which everything may follow. */
    private static final String CORE = "urn:backlot:core";
    private static final ExtensionPoint<FactSource> FACTS =
            new ExtensionPoint<>("org.backlot.core.facts", FactSource.class);

    private final Contributions contributions;
    private final Memory memory;
    private final Predicate<String> files;
    private Standards standards;
    private List<Quantity> known;
    private boolean closed;

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

        /**
         * As the other, for a value that follows from some models alone: it may be kept while others change, and told of
         * a copy of the production, so that it names objects by their ids.
         *
         * @param models their namespaces, as urn:backlot:schedule
         */
        default <T> T derived(Object key, Set<String> models, Supplier<T> make) {
            return derived(key, make);
        }
    }

    public Questions(Contributions contributions, Memory memory) {
        this(contributions, memory, digest -> true);
    }

    /**
     * As the other, where it is known which attached files there are.
     *
     * @param files whether there is a file of a digest
     */
    public Questions(Contributions contributions, Memory memory, Predicate<String> files) {
        this.contributions = contributions;
        this.memory = memory;
        this.files = files;
    }

    /** As the other, with standards given instead of read from what is installed. */
    public Questions(Contributions contributions, Memory memory, Standards standards) {
        this(contributions, memory);
        this.standards = standards;
    }

    /** What a source of quantities sees: everything but the quantities of itself and of those after it. */
    private Questions(Questions all, List<Quantity> known) {
        this(all.contributions, all.memory, all.files);
        this.standards = all.standards();
        this.known = known;
    }

    /** The categories and rules that are installed. */
    public Standards standards() {
        if (standards == null) {
            standards = new Standards(new Categories(contributions), new RulePacks(contributions));
        }
        return standards;
    }

    /** The breakdown categories that are installed. */
    public Categories categories() {
        return standards().categories();
    }

    /** All quantities that all sections know, in the order of their contributions. */
    public List<Quantity> quantities(Production production) {
        refuseIfClosed();
        return known != null ? known : memory.derived(QUANTITIES, () -> {
            List<Quantity> answers = new ArrayList<>();
            for (Contribution<QuantitySource> source : contributions.of(QUANTITIES)) {
                answers.addAll(answers(source, QUANTITIES, List.copyOf(answers),
                        (s, open) -> s.quantities(production, open)));
            }
            return List.copyOf(answers);
        });
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
        refuseIfClosed();
        List<Need> needs = new ArrayList<>();
        for (Contribution<NeedSource> source : contributions.of(NEEDS)) {
            needs.addAll(answers(source, days, null, (s, open) -> s.needs(production, days, open)));
        }
        return List.copyOf(needs);
    }

    /** What is known of one object on those days. */
    public List<Availability> availability(Production production, String object, Days days) {
        return ask(AVAILABILITY, (source, p) -> source.availability(p, object, days, this), production);
    }

    /** What is known of the prices of one object. */
    public List<Rate> rates(Production production, String object) {
        return ask(RATES, (source, p) -> source.rates(p, object, this), production);
    }

    /** When the company works, where, and how long: every day of every unit as it is planned, by date. */
    public List<CompanyDay> days(Production production) {
        refuseIfClosed();
        return memory.derived(DAYS, () -> contributions.of(DAYS).stream()
                .flatMap(source -> answers(source, DAYS, null, (s, open) -> s.days(production, open)).stream())
                .sorted(Comparator.comparing(CompanyDay::date)).toList());
    }

    /** In which ways the production could go: every board that could be the active one. */
    public List<Scenario> scenarios(Production production) {
        return ask(SCENARIOS, (source, p) -> source.scenarios(p, this), production);
    }

    /**
     * What is known of a place, in the order of those who know.
     *
     * @param place the name of a location as scenes call it, or an id
     */
    public List<Fact> facts(Production production, String place) {
        return ask(FACTS, (source, p) -> source.facts(p, place, this), production);
    }

    /** The same questions with another memory: to ask about another production, or a copy of this one. */
    public Questions about(Memory other) {
        Questions questions = new Questions(contributions, other, files);
        questions.standards = standards;
        questions.closed = closed;
        return questions;
    }

    /**
     * What a source answers. One that says in its {@code plugin.xml} from which models that follows is asked again only
     * when one of these has changed, or that of core; so that this is true, it can ask nothing but the standards.
     *
     * @param before the quantities that it may ask for; null: all
     */
    private <S, A> List<A> answers(Contribution<S> source, Object question, List<Quantity> before,
            BiFunction<S, Questions, List<A>> ask) {
        Optional<String> follows = source.attribute("follows");
        if (follows.isEmpty()) {
            Questions open = before == null ? this : new Questions(this, before);
            return source.ask(s -> List.copyOf(ask.apply(s, open)), List.of());
        }
        Questions standards = new Questions(this, null);
        standards.closed = true;
        Set<String> models = new HashSet<>(Set.of(CORE));
        Arrays.stream(follows.get().split(",")).map(String::strip).forEach(models::add);
        return memory.derived(List.of(source.id(), question), models,
                () -> source.ask(s -> List.copyOf(ask.apply(s, standards)), List.<A>of()));
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("It says which models its answers follow from, and asks what follows from"
                    + " others; take the attribute follows out of its plugin.xml");
        }
    }

    /** Whether the bytes of an attachment are there, by their digest; yes where nobody knows. */
    public boolean hasFile(String digest) {
        refuseIfClosed();
        return files.test(digest);
    }

    /** What is installed, for a section that has extension points of its own. */
    public Contributions contributions() {
        return contributions;
    }

    /**
     * What follows from the production and these answers, kept until the production changes.
     *
     * @param key names the value; the class of the value is a good one
     */
    public <T> T derived(Object key, Supplier<T> make) {
        refuseIfClosed();
        return memory.derived(key, make);
    }

    /**
     * What follows from some models and that of core alone, kept until one of them changes and told of copies of the
     * production too.
     *
     * @param models their namespaces, as urn:backlot:schedule
     * @param make   names objects by their ids, and asks nobody
     */
    public <T> T derived(Object key, Set<String> models, Supplier<T> make) {
        refuseIfClosed();
        Set<String> all = new HashSet<>(models);
        all.add(CORE);
        return memory.derived(key, all, make);
    }

    private <S, A> List<A> ask(ExtensionPoint<S> point, BiFunction<S, Production, List<A>> question,
            Production production) {
        refuseIfClosed();
        List<A> answers = new ArrayList<>();
        for (Contribution<S> source : contributions.of(point)) {
            answers.addAll(source.ask(s -> List.copyOf(question.apply(s, production)), List.of()));
        }
        return List.copyOf(answers);
    }
}
