package org.backlot.ui.kit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Person;

/**
 * People as they are recognised from one production to the next, and by the name under which somebody is logged in. Who
 * could be two people is none of them.
 */
public final class Recognised {

    private static final String BETWEEN = "\n";

    private final List<Person> people;

    public Recognised(List<Person> people) {
        this.people = people;
    }

    /** A person as other productions know them: by e-mail address and name. */
    static String kept(Person person) {
        return text(person.getEmail()) + BETWEEN + text(person.getName());
    }

    /** Whom {@link #kept} was made of: who has that e-mail address, else who has that name. */
    Optional<Person> byKept(String kept) {
        String[] parts = kept.split(BETWEEN, 2);
        String email = parts[0].strip();
        return one(person -> !email.isEmpty() && email.equalsIgnoreCase(text(person.getEmail())))
                .or(() -> parts.length < 2 ? Optional.empty() : one(person -> !bare(parts[1]).isEmpty()
                        && bare(parts[1]).equals(bare(person.getName()))));
    }

    /**
     * Whom a login name stands for: who is called so, whose e-mail address it is or begins with, or whose name it
     * shortens: {@code ruth.castellano}, {@code rcastellano}, {@code ruthc}.
     */
    public Optional<Person> byLogin(String login) {
        String user = bare(login);
        if (user.isEmpty()) {
            return Optional.empty();
        }
        return one(person -> user.equals(bare(person.getName())))
                .or(() -> one(person -> login.strip().equalsIgnoreCase(text(person.getEmail()))
                        || user.equals(bare(text(person.getEmail()).replaceFirst("@.*", "")))))
                .or(() -> one(person -> shortened(person.getName()).anyMatch(user::equals)));
    }

    /** First name with last name, first initial with last name, first name with last initial, and backwards. */
    private static Stream<String> shortened(String name) {
        List<String> words = Arrays.stream(name.strip().split("[\\s.]+")).map(Recognised::bare)
                .filter(word -> !word.isEmpty()).collect(Collectors.toList());
        if (words.size() < 2) {
            return Stream.empty();
        }
        String first = words.getFirst();
        String last = words.getLast();
        return Stream.of(first + last, last + first, first.charAt(0) + last, first + last.charAt(0),
                last + first.charAt(0));
    }

    private Optional<Person> one(Predicate<Person> which) {
        List<Person> found = people.stream().filter(which).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** In small letters without accents, spaces and signs. */
    private static String bare(String text) {
        return Normalizer.normalize(text(text), Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
