package org.backlot.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;

/**
 * One contribution to an {@link ExtensionPoint}. Its attributes can be read without loading any of its code; its
 * object is made when first asked, and never trusted: whatever it throws becomes a {@link Problem}.
 */
public final class Contribution<T> {

    private final ExtensionPoint<T> point;
    private final IConfigurationElement element;
    private final Consumer<Problem> problems;
    private T object;
    private boolean broken;

    Contribution(ExtensionPoint<T> point, IConfigurationElement element, Consumer<Problem> problems) {
        this.point = point;
        this.element = element;
        this.problems = problems;
    }

    /** The id, unique at its point; {@code "(no id)"} where the contributor forgot it. */
    public String id() {
        return attribute("id").orElse("(no id)");
    }

    /** The name for people; the id where there is none. */
    public String name() {
        return attribute("name").orElseGet(this::id);
    }

    /** The symbolic name of the bundle that brought it. */
    public String bundle() {
        return element.getContributor().getName();
    }

    /** The place among its kind: lower comes first; 1000 where none is given or it is not a number. */
    public int order() {
        return attribute("order").map(Contribution::number).orElse(1000);
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** An attribute as written in {@code plugin.xml}; empty where it is missing or blank. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    /** Nested elements of one name, each read like a contribution of data. */
    public List<Contribution<Void>> children(String name) {
        var nested = ExtensionPoint.ofData(point.id());
        return Arrays.stream(element.getChildren(name)).map(e -> new Contribution<>(nested, e, problems)).toList();
    }

    /**
     * A new object of the class that an attribute names; empty where there is no such attribute or the object cannot
     * be made.
     */
    public <S> Optional<S> create(String attribute, Class<S> type) {
        if (attribute(attribute).isEmpty()) {
            return Optional.empty();
        }
        return guarded("make " + element.getAttribute(attribute),
                () -> type.cast(element.createExecutableExtension(attribute)));
    }

    /**
     * A file of the contributing bundle that an attribute names by its path in the bundle. Without OSGi, the files of
     * all bundles are looked for on the class path.
     */
    public Optional<URL> resource(String attribute) {
        Optional<String> path = attribute(attribute);
        Bundle bundle = path.isEmpty() ? null : ContributorFactoryOSGi.resolve(element.getContributor());
        if (bundle == null) {
            return path.map(file -> Contribution.class.getResource("/" + file));
        }
        URL url = bundle.getEntry(path.get());
        if (url == null) {
            report("names the file " + path.get() + " that its bundle does not have", null);
        }
        return Optional.ofNullable(url);
    }

    /**
     * What a file of the contributing bundle says, named by an attribute as its path in the bundle. A file that is
     * not there or cannot be read is reported as a problem, and the answer is empty.
     */
    public <R> Optional<R> read(String attribute, FileReader<R> reader) {
        return resource(attribute).flatMap(url -> guarded("read " + attribute(attribute).orElse(attribute), () -> {
            try (InputStream in = url.openStream()) {
                return reader.read(in);
            }
        }));
    }

    /** Reads one file of a contributing bundle. */
    @FunctionalInterface
    public interface FileReader<R> {
        R read(InputStream in) throws IOException;
    }

    /**
     * Asks the contributed object. What it throws is reported once per contribution as a problem and the fallback is
     * the answer, so that one bad plug-in never takes others with it.
     */
    public <R> R ask(Function<? super T, R> question, R fallback) {
        return object().flatMap(o -> guarded("answer", () -> question.apply(o))).orElse(fallback);
    }

    /** As {@link #ask}, for a call without an answer. */
    public void tell(Consumer<? super T> call) {
        ask(o -> {
            call.accept(o);
            return Boolean.TRUE;
        }, Boolean.FALSE);
    }

    /** The contributed object, made now if it was not made before; empty where it cannot be made. */
    public Optional<T> object() {
        if (object == null && !broken) {
            object = create("class", point.type()).orElse(null);
            broken = object == null;
        }
        return Optional.ofNullable(object);
    }

    private <R> Optional<R> guarded(String doing, Call<R> call) {
        try {
            return Optional.ofNullable(call.run());
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            report("could not " + doing, e);
            return Optional.empty();
        }
    }

    private void report(String what, Throwable cause) {
        problems.accept(new Problem(point.id(), id(), bundle(), what, cause));
    }

    @FunctionalInterface
    private interface Call<R> {
        R run() throws Exception;
    }

    @Override
    public String toString() {
        return point.id() + "/" + id() + " of " + bundle();
    }
}
