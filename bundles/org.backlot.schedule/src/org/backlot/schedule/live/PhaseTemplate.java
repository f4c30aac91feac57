package org.backlot.schedule.live;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.file.PlainXml;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.DayKind;

/**
 * The phases of a kind of live show, as contributed to {@code org.backlot.schedule.phases}.
 *
 * <p>Its file is XML: {@code <phases>} holds {@code <phase id name kind days unit place opening>}, and each of these
 * {@code <after phase gap/>} and {@code <line kind text start length/>}. One phase has {@code opening="true"}. A phase
 * waits only for phases that stand before it.
 */
public record PhaseTemplate(String id, String name, List<Phase> phases) {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.schedule.phases");

    public PhaseTemplate {
        phases = List.copyOf(phases);
    }

    /** Every template that is installed, in order. */
    public static List<PhaseTemplate> installed(Contributions contributions) {
        return contributions.of(POINT).stream().map(c -> c.read("file", PhaseTemplate::read)
                .map(phases -> new PhaseTemplate(c.id(), c.name(), phases))).flatMap(Optional::stream).toList();
    }

    /**
     * Reads the phases of a file.
     *
     * @throws IOException if it is no such file, with the line
     */
    public static List<Phase> read(InputStream in) throws IOException {
        List<Phase> phases = new ArrayList<>();
        PlainXml.each(in, "phase", "a template of phases", xml -> phases.add(phase(xml, phases)));
        if (phases.stream().filter(Phase::opening).count() != 1) {
            throw new IOException("One of the phases, and only one, has to be the opening");
        }
        return phases;
    }

    private static Phase phase(XMLStreamReader xml, List<Phase> before) throws XMLStreamException, IOException {
        String id = attribute(xml, "id");
        Set<String> known = new HashSet<>();
        before.forEach(phase -> known.add(phase.id()));
        if (known.contains(id)) {
            throw fault(xml, "two phases have the id " + id);
        }
        try {
            String name = attribute(xml, "name");
            DayKind kind = DayKind.valueOf(word(attribute(xml, "kind")));
            int days = Integer.parseInt(attribute(xml, "days"));
            String unit = optional(xml, "unit");
            String place = optional(xml, "place");
            boolean opening = optional(xml, "opening").equals("true");
            List<Phase.After> after = new ArrayList<>();
            List<Phase.Line> lines = new ArrayList<>();
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals("phase"); event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("after")) {
                    after.add(after(xml, known));
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("line")) {
                    lines.add(line(xml));
                }
            }
            return new Phase(id, name, kind, unit, place, days, opening, after, lines);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fault(xml, "the phase " + id + " cannot be read: " + e.getMessage());
        }
    }

    private static Phase.After after(XMLStreamReader xml, Set<String> known) throws IOException {
        String phase = attribute(xml, "phase");
        if (!known.contains(phase)) {
            throw fault(xml, "no phase before this one has the id " + phase);
        }
        return new Phase.After(phase, optional(xml, "gap").isEmpty() ? 0 : Integer.parseInt(optional(xml, "gap")));
    }

    private static Phase.Line line(XMLStreamReader xml) throws IOException {
        String start = optional(xml, "start");
        String length = optional(xml, "length");
        return new Phase.Line(BannerKind.valueOf(word(attribute(xml, "kind"))), attribute(xml, "text"),
                start.isEmpty() ? null : LocalTime.parse(start), length.isEmpty() ? null : Duration.parse(length));
    }

    private static String word(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static String attribute(XMLStreamReader xml, String name) throws IOException {
        String value = optional(xml, name);
        if (value.isEmpty()) {
            throw fault(xml, "the element " + xml.getLocalName() + " needs the attribute " + name);
        }
        return value;
    }

    private static String optional(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private static IOException fault(XMLStreamReader xml, String says) {
        return PlainXml.fault(xml.getLocation().getLineNumber(), says);
    }
}
