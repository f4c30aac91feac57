package org.backlot.resources.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.backlot.core.model.Person;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What of people's pay whoever works here may see; see {@link Privacy}. */
public final class Sight {

    /** What stands in the place of what may not be seen. */
    public static final String HIDDEN = "Hidden";

    /** Why something is hidden, for people. */
    public static final String PAY = "What people are paid is for producers, production managers and accountants";

    private final OpenBook book;
    private final Supplier<Optional<Person>> worker;

    /** @param worker who works here; empty where nobody said */
    Sight(OpenBook book, Supplier<Optional<Person>> worker) {
        this.book = book;
        this.worker = worker;
    }

    private Privacy privacy() {
        return book.book().map(ResourceBook::production).map(production -> Privacy.of(production, worker.get(),
                LocalDate.now())).orElse(new Privacy(false, false));
    }

    /** Whether what people are paid may be seen. */
    public boolean pay() {
        return privacy().pay();
    }

    /** Whether the prices of what meets a requirement may be seen. */
    public boolean shows(Requirement requirement) {
        return book.kinds().filter(kinds -> privacy().shows(kinds, requirement)).isPresent();
    }

    /** Whether the price of a booking may be seen. */
    public boolean shows(Booking booking) {
        return book.kinds().filter(kinds -> privacy().shows(kinds, booking)).isPresent();
    }

    /** A column that shows and takes nothing where its value may not be seen. */
    @SuppressWarnings("unchecked")
    public static <T, V> Column<T, ?> veiled(Column<T, V> column, Predicate<? super T> shown) {
        Column<T, Object> veiled = Column.<T, Object>of(column.label(), column.width(), veiled(column.kind()),
                row -> shown.test(row) ? column.get().apply(row) : HIDDEN)
                .look(row -> shown.test(row) ? column.look().apply(row) : Look.FAINT);
        return column.set() == null ? veiled : veiled.edit((BiConsumer<T, Object>) (BiConsumer<?, ?>) column.set())
                .when(row -> column.editable().test(row) && shown.test(row));
    }

    @SuppressWarnings("unchecked")
    private static <V> Kind<Object> veiled(Kind<V> kind) {
        Comparator<Object> values = (a, b) -> kind.order().compare((V) a, (V) b);
        Comparator<Object> order = (a, b) -> HIDDEN.equals(a) || HIDDEN.equals(b)
                ? Boolean.compare(HIDDEN.equals(a), HIDDEN.equals(b)) : values.compare(a, b);
        return new Kind<>(kind.shape(), kind.right(), value -> HIDDEN.equals(value) ? HIDDEN
                : kind.format().apply((V) value), kind.parse()::apply, () -> List.copyOf(kind.choices().get()),
                order);
    }
}
