package org.backlot.resources.ui.insurance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.backlot.resources.insurance.CoverState;
import org.backlot.resources.insurance.Coverage;
import org.backlot.resources.model.Cover;
import org.backlot.resources.ui.DayText;

/** One thing that has to be insured, with every kind of insurance that is called for. */
record InsuredRow(List<Coverage> coverages) {

    String name() {
        return coverages.getFirst().name();
    }

    String needed() {
        TreeSet<LocalDate> days = coverages.stream().flatMap(coverage -> coverage.days().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return DayText.of(days);
    }

    /** Where several rules call for the same kind of insurance, the one that is worst kept. */
    Optional<Coverage> of(Cover cover) {
        return coverages.stream().filter(coverage -> coverage.rule().getCover() == cover)
                .max((a, b) -> a.state().compareTo(b.state()));
    }

    /** The state that is furthest from what the rules want. */
    CoverState worst() {
        return coverages.stream().map(Coverage::state).max(Comparator.naturalOrder()).orElseThrow();
    }

    String says() {
        return coverages.stream().map(Coverage::says).filter(says -> !says.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
