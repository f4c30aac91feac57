package org.backlot.core.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new draft does to one scene, or to several that belong together. */
public sealed interface SceneChange {

    /** What of a scene differs. */
    enum Aspect { NUMBER, HEADING, TEXT, LENGTH, ELEMENTS }

    /**
     * How a scene differs.
     *
     * @param aspects in the order of the enumeration; empty where nothing differs
     * @param added   names of the elements that come onto its sheet
     * @param removed names of the cast who no longer speak in it and leave its sheet
     * @param eighths by how much it is longer, in eighths of a page
     */
    record Difference(Set<Aspect> aspects, List<String> added, List<String> removed, int eighths) {

        static final Difference NONE = new Difference(Set.of(), List.of(), List.of(), 0);

        public Difference {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        /** The same with another difference in length. */
        Difference longer(int byEighths) {
            return new Difference(aspects, added, removed, byEighths);
        }
    }

    /** How a person names it: {@code 12}, the number before; {@code +13}, the number after, for what is new. */
    String key();

    /** The scenes as the production has them; empty for a new one. */
    default List<SceneVersion> before() {
        return List.of();
    }

    /** The scenes as the new draft has them, with the numbers that they get; empty for a cut one. */
    default List<SceneVersion> after() {
        return List.of();
    }

    /** How the first of them differs; for a new or cut scene, what comes and goes. */
    Difference difference();

    /** Why a person should look: one sentence; empty where there is no doubt. */
    default String doubt() {
        return "";
    }

    /** Its kind in one word of the trade: changed, moved, split. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The lengths after without those before, in eighths of a page. */
    default int eighths() {
        return difference().eighths();
    }

    /** Whether there is anything to accept. */
    default boolean changes() {
        return !(this instanceof Unchanged);
    }

    /** The scene with its number, as 12 SALT HOUSE; the new one where there is none before. */
    default String title() {
        return Stream.concat(before().stream(), after().stream()).findFirst().map(SceneVersion::title).orElse(key());
    }

    /** Whether it is one scene that has the same words in both drafts. */
    default boolean staysInWords() {
        return this instanceof Matched same && same.was().lines().equals(same.is().lines());
    }

    /** What it is about: the heading, the new one where it has two. */
    default String heading() {
        return Stream.concat(after().stream(), before().stream()).findFirst().map(SceneVersion::heading).orElse("");
    }

    /** Their numbers, as 12 + 13. */
    static String numbers(List<SceneVersion> scenes) {
        return scenes.stream().map(SceneVersion::number).collect(Collectors.joining(" + "));
    }

    /** One scene that both drafts have. */
    sealed interface Matched extends SceneChange {

        SceneVersion was();

        SceneVersion is();

        @Override
        default List<SceneVersion> before() {
            return List.of(was());
        }

        @Override
        default List<SceneVersion> after() {
            return List.of(is());
        }
    }

    /** Has its place, its number and its words. */
    record Unchanged(String key, SceneVersion was, SceneVersion is) implements Matched {
        @Override
        public Difference difference() {
            return Difference.NONE;
        }
    }

    /** Has its place and differs in something. */
    record Changed(String key, SceneVersion was, SceneVersion is, Difference difference, String doubt)
            implements Matched {
        /** A scene that has another number and nothing else is one of many that an inserted scene shifts. */
        @Override
        public String kind() {
            return difference.aspects().equals(Set.of(Aspect.NUMBER)) ? "renumbered" : "changed";
        }
    }

    /** Stands elsewhere in the script, and may differ besides. */
    record Moved(String key, SceneVersion was, SceneVersion is, Difference difference, String doubt)
            implements Matched {
    }

    /** Was OMITTED and is written again. */
    record Restored(String key, SceneVersion was, SceneVersion is, Difference difference) implements Matched {
    }

    /**
     * Became several scenes.
     *
     * @param parts in the order of the new draft
     * @param stays which of the parts remains the scene that it was
     */
    record Split(String key, SceneVersion was, List<SceneVersion> parts, SceneVersion stays, Difference difference)
            implements SceneChange {
        public Split {
            parts = List.copyOf(parts);
        }

        @Override
        public List<SceneVersion> before() {
            return List.of(was);
        }

        @Override
        public List<SceneVersion> after() {
            return parts;
        }
    }

    /**
     * Several scenes became one.
     *
     * @param parts in the order of the production
     * @param stays which of them goes on as the scene; the others become OMITTED
     */
    record Merged(String key, List<SceneVersion> parts, SceneVersion stays, SceneVersion is, Difference difference)
            implements SceneChange {
        public Merged {
            parts = List.copyOf(parts);
        }

        @Override
        public List<SceneVersion> before() {
            return parts;
        }

        @Override
        public List<SceneVersion> after() {
            return List.of(is);
        }
    }

    /** Is no longer written; stays as OMITTED with its number. */
    record Cut(String key, SceneVersion was, Difference difference, String doubt) implements SceneChange {
        @Override
        public List<SceneVersion> before() {
            return List.of(was);
        }
    }

    /** Was not written before. */
    record New(String key, SceneVersion is, Difference difference) implements SceneChange {
        @Override
        public List<SceneVersion> after() {
            return List.of(is);
        }
    }

    /** What belongs to the script as a whole, and to none of its scenes. */
    sealed interface OfScript extends SceneChange {
        @Override
        default Difference difference() {
            return new Difference(Set.of(Aspect.TEXT), List.of(), List.of(), 0);
        }
    }

    /** What stands before the first heading differs. */
    record Opening(List<SceneVersion.Line> was, List<SceneVersion.Line> is) implements OfScript {

        public Opening {
            was = List.copyOf(was);
            is = List.copyOf(is);
        }

        @Override
        public String key() {
            return "opening";
        }

        @Override
        public String heading() {
            return "Before the first heading";
        }
    }

    /**
     * Notes hang on words that stay as they are.
     *
     * @param texts of those that the production does not have, each with the scene: 12: Too slow?
     */
    record Notes(List<String> texts) implements OfScript {

        public Notes {
            texts = List.copyOf(texts);
        }

        @Override
        public String key() {
            return "notes";
        }

        @Override
        public String heading() {
            return texts.size() + (texts.size() == 1 ? " note" : " notes") + " on words that stay";
        }
    }
}
