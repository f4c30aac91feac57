package org.backlot.schedule.interchange;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.file.PlainXml;
import org.backlot.core.file.UnreadableFile;

/** An element of a project plan, with its text and the elements in it. */
record MspdiElement(String name, StringBuilder text, List<MspdiElement> children, int line, String file) {

    static final String NAMESPACE = "http://schemas.microsoft.com/project";

    /** What hours were worked on which day, and old versions of the plan: most of a file, and nothing of it is read. */
    private static final Set<String> LEFT = Set.of("TimephasedData", "Baseline", "OutlineCodes", "WBSMasks",
            "ValueList");
    private static final int MOST = 1_000_000;
    private static final int DEEPEST = 30;

    /**
     * Reads a whole plan. A document type is refused, so that no entity is expanded and nothing outside is read.
     *
     * @throws UnreadableFile if it is no such plan, with the line
     */
    static MspdiElement read(InputStream in, String file) throws UnreadableFile {
        try {
            return read(PlainXml.reader(in, null), file);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new UnreadableFile(file, line, "It is not well-formed XML here. Save the plan as XML again", e);
        }
    }

    private static MspdiElement read(XMLStreamReader xml, String file) throws XMLStreamException, UnreadableFile {
        Deque<MspdiElement> open = new ArrayDeque<>();
        MspdiElement root = null;
        int left = 0;
        int count = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            int line = Math.max(0, xml.getLocation().getLineNumber());
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFile(file, line, "It declares or uses XML entities, which no project plan does");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && (left > 0 || root != null && LEFT.contains(xml.getLocalName()))) {
                if (left == 0) {
                    open.element().children.add(new MspdiElement(xml.getLocalName(), new StringBuilder(), List.of(),
                            line, file));
                }
                left++;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                var element = new MspdiElement(xml.getLocalName(), new StringBuilder(), new ArrayList<>(), line, file);
                if (root == null) {
                    refuseOthers(xml, file);
                    root = element;
                } else {
                    open.element().children.add(element);
                }
                open.push(element);
                if (++count > MOST || open.size() > DEEPEST) {
                    throw new UnreadableFile(file, line, "It is larger or deeper than any project plan");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && left > 0) {
                left--;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (left == 0 && !open.isEmpty() && (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA)) {
                open.element().text.append(xml.getText());
            }
        }
        return root;
    }

    private static void refuseOthers(XMLStreamReader xml, String file) throws UnreadableFile {
        if (!xml.getLocalName().equals("Project") || !NAMESPACE.equals(xml.getNamespaceURI())) {
            throw new UnreadableFile(file, Math.max(0, xml.getLocation().getLineNumber()),
                    "It is XML, but no project plan of Microsoft Project. Save the plan there as XML");
        }
    }

    /** The elements of a name directly within. */
    List<MspdiElement> all(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    /** The elements of a name within the one of another name directly within: {@code Tasks/Task}. */
    List<MspdiElement> all(String list, String name) {
        return all(list).stream().flatMap(found -> found.all(name).stream()).toList();
    }

    /** The first element of a name directly within. */
    Optional<MspdiElement> child(String name) {
        return stream(name).findFirst();
    }

    private Stream<MspdiElement> stream(String name) {
        return children.stream().filter(child -> child.name.equals(name));
    }

    /** The text of the element of a name, without space around it; the empty string where there is none. */
    String get(String name) {
        return child(name).map(child -> child.text.toString().strip()).orElse("");
    }

    boolean is(String name) {
        return get(name).equals("1") || get(name).equals("true");
    }

    /** A whole number; where there is none, the other. */
    int number(String name, int otherwise) throws UnreadableFile {
        return value(name, text -> Integer.valueOf(Math.toIntExact(Math.round(Double.parseDouble(text)))), "number")
                .orElse(otherwise);
    }

    /** The day of a date with a time. */
    Optional<LocalDate> date(String name) throws UnreadableFile {
        return value(name, text -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text), "date");
    }

    /** A length of time in minutes. */
    long minutes(String name) throws UnreadableFile {
        return value(name, text -> Duration.parse(text).toMinutes(), "length of time").orElse(0L);
    }

    private <T> Optional<T> value(String name, Function<String, T> parse, String what) throws UnreadableFile {
        Optional<MspdiElement> found = child(name).filter(child -> !child.text.toString().isBlank());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(found.get().text.toString().strip()));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new UnreadableFile(file, found.get().line, "The " + name + " \"" + found.get().text.toString().strip()
                    + "\" is no " + what, e);
        }
    }
}
