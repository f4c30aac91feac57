package org.backlot.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    private static final ExtensionPoint<FactSource> FACTS =
            new ExtensionPoint<>("org.backlot.core.facts", FactSource.class);

    private final Contributions contributions;
    private final Memory memory;
    private final Predicate<String> files;
    private Standards standards;
    private List<Quantity> known;
    private String asked;

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

        /** As the other, for a value that may be kept while that changes from which it does not follow. */
        default <T> T derived(Object key, Grounds grounds, Supplier<T> make) {
            return derived(key, make);
        }

        /** Whatever is being made now follows from this too. */
        default void reads(Grounds grounds) {
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
    private Questions(Questions all, List<Quantity> known, String asked) {
        this(all.contributions, all.memory, all.files);
        this.standards = all.standards();
        this.known = known;
        this.asked = asked;
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
        if (known != null) {
            memory.reads(Grounds.ANYTHING);
            return known;
        }
        return memory.derived(QUANTITIES, Grounds.ANSWERS.named(), 
                () -> quantities(production, contributions.of(QUANTITIES)));
    }

    /**
     * The quantities that a source of them sees: those of all that come before it. They can be asked for without those
     * that it says itself, and without what it takes to say these.
     *
     * @param source its id; where there is none of that id, all quantities are told
     */
    public List<Quantity> quantitiesBefore(Production production, String source) {
        List<Contribution<QuantitySource>> before = new ArrayList<>();
        for (Contribution<QuantitySource> one : contributions.of(QUANTITIES)) {
            if (one.id().equals(source)) {
                return memory.derived(List.of(QUANTITIES, source), Grounds.ANSWERS.named(),
                        () -> quantities(production, before));
            }
            if (one.id().equals(asked)) {
                break;
            }
            before.add(one);
        }
        return quantities(production);
    }

    private List<Quantity> quantities(Production production, List<Contribution<QuantitySource>> sources) {
        List<Quantity> answers = new ArrayList<>();
        for (Contribution<QuantitySource> source : sources) {
            Questions before = new Questions(this, List.copyOf(answers), source.id());
            answers.addAll(kept(source, QUANTITIES, s -> s.quantities(production, before)));
        }
        return List.copyOf(answers);
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
        return contributions.of(NEEDS).stream()
                .flatMap(source -> kept(source, days, s -> s.needs(production, days, this)).stream()).toList();
    }

    /** What is known of one object on those days. */
    public List<Availability> availability(Production production, String object, Days days) {
        return asked(AVAILABILITY, source -> source.availability(production, object, days, this));
    }

    /** What is known of the prices of one object. */
    public List<Rate> rates(Production production, String object) {
        return asked(RATES, source -> source.rates(production, object, this));
    }

    /** When the company works, where, and how long: every day of every unit as it is planned, by date. */
    public List<CompanyDay> days(Production production) {
        return memory.derived(DAYS, Grounds.ANSWERS.named(), () -> contributions.of(DAYS).stream()
                .flatMap(source -> kept(source, DAYS, s -> s.days(production, this)).stream())
                .sorted(Comparator.comparing(CompanyDay::date)).toList());
    }

    /** In which ways the production could go: every board that could be the active one. */
    public List<Scenario> scenarios(Production production) {
        return asked(SCENARIOS, source -> source.scenarios(production, this));
    }

    /**
     * What is known of a place, in the order of those who know.
     *
     * @param place the name of a location as scenes call it, or an id
     */
    public List<Fact> facts(Production production, String place) {
        return asked(FACTS, source -> source.facts(production, place, this));
    }

    /** The same questions with another memory: to ask about another production, or a copy of this one. */
    public Questions about(Memory other) {
        Questions questions = new Questions(contributions, other, files);
        questions.standards = standards;
        return questions;
    }

    /** What a source answers, kept until something has changed from which it follows. */
    private <S, A> List<A> kept(Contribution<S> source, Object question, Function<S, List<A>> ask) {
        return memory.derived(List.of(source.id(), question), grounds(source).named(), () -> answers(source, ask));
    }

    private <S, A> List<A> asked(ExtensionPoint<S> point, Function<S, List<A>> question) {
        List<A> answers = new ArrayList<>();
        for (Contribution<S> source : contributions.of(point)) {
            memory.reads(grounds(source));
            answers.addAll(answers(source, question));
        }
        return List.copyOf(answers);
    }

    private static <S, A> List<A> answers(Contribution<S> source, Function<S, List<A>> ask) {
        return source.ask(s -> List.copyOf(ask.apply(s)), List.of());
    }

    /** What a source reads, as its {@code plugin.xml} says; what it asks for beside that is known. */
    private static Grounds grounds(Contribution<?> source) {
        return source.attribute("follows").map(models -> Grounds.of(models.strip().split("\\s*,\\s*")))
                .orElse(Grounds.ANYTHING);
    }

    /** Whether the bytes of an attachment are there, by their digest; yes where nobody knows. */
    public boolean hasFile(String digest) {
        memory.reads(Grounds.ANYTHING);
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
        return memory.derived(key, make);
    }

    /**
     * What follows from some models and from what is asked for while it is made, kept until something of these changes.
     *
     * @param key   names the value; the class of the value is a good one
     * @param grounds what of the production is read
     */
    public <T> T derived(Object key, Grounds grounds, Supplier<T> make) {
        return memory.derived(key, grounds, make);
    }
}
