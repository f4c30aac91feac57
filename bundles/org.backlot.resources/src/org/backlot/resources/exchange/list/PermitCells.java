package org.backlot.resources.exchange.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backlot.core.session.Ids;
import org.backlot.resources.model.Permit;
import org.backlot.resources.model.PermitState;
import org.backlot.resources.model.ResourcesFactory;

/** Permits in a cell: {@code Filming granted until 2027-03-20; Drone applied}. */
final class PermitCells {

    private static final Pattern PERMIT = Pattern.compile("(.+?)(?:\\s+(" + Arrays.stream(PermitState.values())
            .map(Enum::name).collect(Collectors.joining("|")) + "))?(?:\\s+until\\s+(\\S+))?",
            Pattern.CASE_INSENSITIVE);

    private PermitCells() {
    }

    static String write(List<Permit> permits) {
        return permits.stream().map(permit -> permit.getName() + " " + Cells.word(permit.getState())
                + (permit.getUntil() == null ? "" : " until " + permit.getUntil())).collect(Collectors.joining("; "));
    }

    static void read(List<Permit> to, String text) {
        for (String one : Cells.names(text)) {
            Matcher matcher = PERMIT.matcher(one);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Write permits as Filming granted until 2027-03-20");
            }
            Permit permit = to.stream().filter(p -> matcher.group(1).equalsIgnoreCase(p.getName())).findFirst()
                    .orElseGet(() -> {
                        Permit made = ResourcesFactory.eINSTANCE.createPermit();
                        Ids.of(made);
                        made.setName(matcher.group(1));
                        to.add(made);
                        return made;
                    });
            permit.setState(matcher.group(2) == null ? permit.getState()
                    : PermitState.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
            permit.setUntil(matcher.group(3) == null ? permit.getUntil() : Cells.date(matcher.group(3)));
        }
    }
}
