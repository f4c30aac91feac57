package org.backlot.core.breakdown;

import java.util.Collection;
import java.util.List;

import org.backlot.core.model.Element;

/**
 * Where a text names elements, by their name or by the other {@linkplain Element#getWords words} for them. Case does
 * not matter, and only whole words count: "gun" is not in "begun". Where two overlap, the longer is meant. A part
 * called WILL is not meant by "he will": cast is written with a capital in {@link #written}.
 */
public final class Mentions {

    private final Phrases<Element> names = new Phrases<>();

    /**
     * An element named in a text.
     *
     * @param start   the first character
     * @param end     the character after the last
     * @param element who or what is meant
     */
    public record Mention(int start, int end, Element element) {
    }

    public Mentions(Collection<Element> elements) {
        for (Element element : elements) {
            if (element.getName() != null) {
                names.add(element.getName(), element);
            }
            element.getWords().forEach(word -> names.add(word, element));
        }
    }

    /**
     * As {@link #in}, in the words of a script, where people are written with a capital: of the cast only those who
     * are.
     */
    public List<Mention> written(String text) {
        return in(text).stream().filter(mention -> !Category.CAST.equals(mention.element().getCategory())
                || !Character.isLowerCase(text.charAt(mention.start()))).toList();
    }

    /** Who and what a text names, in its order; no two overlap. */
    public List<Mention> in(String text) {
        return names.in(text).stream().map(found -> new Mention(found.start(), found.end(), found.meaning())).toList();
    }
}
