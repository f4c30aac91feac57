package org.backlot.core.extension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * The one reader of all extension points. It reads late (when a point is first asked for), keeps what it read,
 * sorts by {@code order} and then {@code id}, and refuses the second of two contributions with the same id.
 */
public final class Contributions {

    private final IExtensionRegistry registry;
    private final Consumer<Problem> log;
    private final Map<ExtensionPoint<?>, List<? extends Contribution<?>>> read = new HashMap<>();
    private final Map<String, Problem> problems = Collections.synchronizedMap(new LinkedHashMap<>());

    /**
     * @param registry where plug-ins are registered
     * @param log      is told each problem once, when it is first met
     */
    public Contributions(IExtensionRegistry registry, Consumer<Problem> log) {
        this.registry = registry;
        this.log = log;
    }

    /** Every contribution to a point, in order. */
    @SuppressWarnings("unchecked")
    public synchronized <T> List<Contribution<T>> of(ExtensionPoint<T> point) {
        return (List<Contribution<T>>) read.computeIfAbsent(point, p -> readNow(point));
    }

    /** What went wrong so far: each fault of each contribution once, in the order in which they were met. */
    public List<Problem> problems() {
        synchronized (problems) {
            return List.copyOf(problems.values());
        }
    }

    private <T> List<Contribution<T>> readNow(ExtensionPoint<T> point) {
        IConfigurationElement[] elements = registry.getConfigurationElementsFor(point.id());
        List<Contribution<T>> sorted = Arrays.stream(elements)
                .map(element -> new Contribution<>(point, element, this::report))
                .sorted(Comparator.<Contribution<T>>comparingInt(Contribution::order)
                        .thenComparing(Contribution::id).thenComparing(Contribution::bundle))
                .toList();
        Map<String, Contribution<T>> byId = new HashMap<>();
        List<Contribution<T>> accepted = new ArrayList<>();
        for (Contribution<T> contribution : sorted) {
            Contribution<T> first = byId.putIfAbsent(contribution.id(), contribution);
            if (first == null) {
                accepted.add(contribution);
            } else {
                report(new Problem(point.id(), contribution.id(), contribution.bundle(),
                        "was left out: " + first.bundle() + " brings a contribution with the same id", null));
            }
        }
        return List.copyOf(accepted);
    }

    private void report(Problem problem) {
        String key = problem.point() + "/" + problem.contribution() + "/" + problem.bundle() + "/" + problem.what();
        if (problems.putIfAbsent(key, problem) == null) {
            log.accept(problem);
        }
    }
}
