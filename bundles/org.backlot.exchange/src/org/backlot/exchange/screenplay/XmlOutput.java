package org.backlot.exchange.screenplay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as Final Draft does: an element to a line, two spaces to a level, text without any space around it.
 * Characters that XML cannot hold are left out.
 */
final class XmlOutput {

    private final Appendable out;
    private final boolean indented;
    private final Deque<Element> open = new ArrayDeque<>();
    private boolean inStartTag;
    private long length;

    private static final class Element {

        private final String name;
        private boolean hasText;
        private boolean hasChildren;

        Element(String name) {
            this.name = name;
        }
    }

    private XmlOutput(Appendable out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** A whole file, indented. */
    static XmlOutput file(Appendable out) {
        XmlOutput xml = new XmlOutput(out, true);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>");
        return xml;
    }

    /** A piece of a file, without line breaks of its own. */
    static XmlOutput piece(Appendable out) {
        return new XmlOutput(out, false);
    }

    /** How many characters were written. */
    long length() {
        return length;
    }

    XmlOutput start(String name) {
        endStartTag();
        if (!open.isEmpty()) {
            open.peek().hasChildren = true;
        }
        line();
        open.push(new Element(name));
        raw("<").raw(name);
        inStartTag = true;
        return this;
    }

    /** An attribute of the element that was started last; left out where the value is null. */
    XmlOutput attribute(String name, String value) {
        return value == null ? this : raw(" ").raw(name).raw("=\"").raw(escaped(value, true)).raw("\"");
    }

    XmlOutput text(String text) {
        endStartTag();
        open.peek().hasText = true;
        return raw(escaped(text, false));
    }

    XmlOutput end() {
        Element element = open.pop();
        if (inStartTag) {
            inStartTag = false;
            return raw("/>");
        }
        if (element.hasChildren && !element.hasText) {
            line();
        }
        return raw("</").raw(element.name).raw(">");
    }

    private void endStartTag() {
        if (inStartTag) {
            raw(">");
            inStartTag = false;
        }
    }

    private void line() {
        if (indented && (open.isEmpty() || !open.peek().hasText)) {
            raw("\n").raw("  ".repeat(open.size()));
        }
    }

    private XmlOutput raw(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length += text.length();
        return this;
    }

    /** An attribute as it is written, with a space before it. */
    static String attributeText(String name, String value) {
        return " " + name + "=\"" + escaped(value, true) + "\"";
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = null;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            String instead = instead(c, attribute);
            if (instead != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (instead == null) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append(instead);
                }
            }
            i += Character.charCount(c);
        }
        return escaped == null ? text : escaped.toString();
    }

    private static String instead(int c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> c < ' ' || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF ? "" : null;
        };
    }
}
