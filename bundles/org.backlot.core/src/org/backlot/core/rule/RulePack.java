package org.backlot.core.rule;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.file.PlainXml;

/**
 * The rules of one kind of production in one place, as contributed to {@code org.backlot.core.rulepacks}.
 *
 * <p>Its file is XML: {@code <rules>} holds {@code <rule id value unit bound source effective>}, whose text is the
 * rule in one sentence; {@code bound} is {@code at least}, {@code more than}, {@code at most} or {@code less than}.
 */
public record RulePack(String id, String name, List<Rule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }

    /**
     * Reads the rules of a file.
     *
     * @throws IOException if it is no such file, with the line
     */
    public static List<Rule> read(InputStream in) throws IOException {
        List<Rule> rules = new ArrayList<>();
        PlainXml.each(in, "rule", "a rule pack", xml -> rules.add(rule(xml)));
        return rules;
    }

    private static Rule rule(XMLStreamReader xml) throws XMLStreamException, IOException {
        int line = line(xml);
        String id = attribute(xml, "id");
        try {
            String unit = attribute(xml, "unit");
            var value = new BigDecimal(attribute(xml, "value"));
            Rule.Bound bound = Rule.Bound.valueOf(
                    attribute(xml, "bound").toUpperCase(Locale.ROOT).replace(' ', '_'));
            String source = attribute(xml, "source");
            LocalDate effective = LocalDate.parse(attribute(xml, "effective"));
            String says = xml.getElementText().strip().replaceAll("\\s+", " ");
            return new Rule(id, value, unit, bound, says, source, effective);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("Line " + line + ": the rule " + id + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) throws IOException {
        String value = xml.getAttributeValue(null, name);
        if (value == null || value.isBlank()) {
            throw new IOException("Line " + line(xml) + ": a rule needs the attribute " + name);
        }
        return value.strip();
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
