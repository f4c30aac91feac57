package org.backlot.schedule.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.Task;

/**
 * Which task waits for which. What leads nowhere is left out, and so is what makes tasks wait for each other, so that
 * the others, and those themselves, still have dates.
 *
 * @param order  every task after those that it waits for
 * @param in     what a task waits for
 * @param out    what waits for a task
 * @param cycles tasks that wait for each other
 * @param broken dependencies on what is not there
 */
record Network(List<Task> order, Map<Task, List<Link>> in, Map<Task, List<Link>> out, List<List<Task>> cycles,
        List<Dependency> broken) {

    static Network of(List<Task> tasks, boolean shoots, Function<Task, Workdays> days) {
        Map<Task, List<Link>> in = new LinkedHashMap<>();
        List<Dependency> broken = new ArrayList<>();
        tasks.forEach(task -> in.put(task, new ArrayList<>()));
        for (Task task : tasks) {
            for (Dependency dependency : task.getDependencies()) {
                boolean onTask = dependency.getOn() == Anchor.TASK;
                if (onTask ? !in.containsKey(dependency.getTask()) : !shoots) {
                    broken.add(dependency);
                } else {
                    in.get(task).add(new Link(dependency, task, onTask ? dependency.getTask() : null,
                            days.apply(task)));
                }
            }
        }
        List<List<Task>> cycles = new Cycles(in).find();
        for (List<Task> cycle : cycles) {
            Set<Task> within = new HashSet<>(cycle);
            cycle.forEach(task -> in.get(task).removeIf(link -> within.contains(link.on())));
        }
        Map<Task, List<Link>> out = new HashMap<>();
        in.values().forEach(links -> links.stream().filter(link -> link.on() != null)
                .forEach(link -> out.computeIfAbsent(link.on(), on -> new ArrayList<>()).add(link)));
        return new Network(order(in, out), in, out, cycles, List.copyOf(broken));
    }

    private static List<Task> order(Map<Task, List<Link>> in, Map<Task, List<Link>> out) {
        Map<Task, Integer> waiting = new HashMap<>();
        Deque<Task> ready = new ArrayDeque<>();
        in.forEach((task, links) -> {
            int count = (int) links.stream().filter(link -> link.on() != null).count();
            waiting.put(task, count);
            if (count == 0) {
                ready.add(task);
            }
        });
        List<Task> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Task task = ready.remove();
            order.add(task);
            for (Link link : out.getOrDefault(task, List.of())) {
                if (waiting.merge(link.task(), -1, Integer::sum) == 0) {
                    ready.add(link.task());
                }
            }
        }
        return order;
    }

    List<Link> before(Task task) {
        return in.getOrDefault(task, List.of());
    }

    List<Link> after(Task task) {
        return out.getOrDefault(task, List.of());
    }

    /** Finds the tasks that wait for each other, by Tarjan's way, without recursion for long chains. */
    private static final class Cycles {

        private final Map<Task, List<Link>> in;
        private final Map<Task, Integer> number = new HashMap<>();
        private final Map<Task, Integer> low = new HashMap<>();
        private final LinkedHashSet<Task> open = new LinkedHashSet<>();
        private final List<List<Task>> found = new ArrayList<>();

        Cycles(Map<Task, List<Link>> in) {
            this.in = in;
        }

        List<List<Task>> find() {
            in.keySet().stream().filter(task -> !number.containsKey(task)).forEach(this::from);
            List<Task> asListed = List.copyOf(in.keySet());
            return found.stream().map(cycle -> cycle.stream()
                    .sorted((a, b) -> Integer.compare(asListed.indexOf(a), asListed.indexOf(b))).toList()).toList();
        }

        private void from(Task root) {
            Deque<Task> path = new ArrayDeque<>();
            Map<Task, Integer> next = new HashMap<>();
            enter(root, path);
            while (!path.isEmpty()) {
                Task task = path.peek();
                int at = next.merge(task, 1, Integer::sum) - 1;
                List<Link> links = in.get(task);
                if (at >= links.size()) {
                    path.pop();
                    leave(task, path.peek());
                } else if (links.get(at).on() != null) {
                    Task on = links.get(at).on();
                    if (!number.containsKey(on)) {
                        enter(on, path);
                    } else if (open.contains(on)) {
                        low.merge(task, number.get(on), Math::min);
                    }
                }
            }
        }

        private void enter(Task task, Deque<Task> path) {
            number.put(task, number.size());
            low.put(task, number.get(task));
            open.add(task);
            path.push(task);
        }

        private void leave(Task task, Task above) {
            if (above != null) {
                low.merge(above, low.get(task), Math::min);
            }
            if (low.get(task).equals(number.get(task))) {
                List<Task> cycle = new ArrayList<>();
                for (Task last = null; last != task;) {
                    last = open.removeLast();
                    cycle.add(last);
                }
                boolean waitsForItself = in.get(task).stream().anyMatch(link -> link.on() == task);
                if (cycle.size() > 1 || waitsForItself) {
                    found.add(cycle);
                }
            }
        }
    }
}
