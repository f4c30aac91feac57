package org.backlot.resources.exchange.vcard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backlot.core.file.UnreadableFile;

/**
 * Reads contacts as RFC 6350 (4.0), RFC 2426 (3.0) and vCard 2.1 have them, and as programs really write them: lines
 * folded in the middle of a character, quoted-printable with soft breaks, a character set for one property, groups,
 * contacts inside contacts. Bytes are kept as they are until the whole of a value is there.
 */
final class VCardReader {

    /** Where a file says nothing and is no UTF-8: what Outlook writes. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final List<VCard> cards = new ArrayList<>();
    private List<VCard.Property> properties;
    private String version = "";
    private int begun;
    private int inside;

    private VCardReader() {
    }

    /**
     * All contacts of a file.
     *
     * @throws UnreadableFile where there is none, or one does not end
     */
    static List<VCard> read(byte[] bytes, String fileName) throws UnreadableFile {
        var reader = new VCardReader();
        String text = bytewise(bytes);
        boolean utf8 = isUtf8(text.getBytes(StandardCharsets.ISO_8859_1));
        List<Line> lines = logical(text);
        for (Line line : lines) {
            reader.line(line, utf8 ? StandardCharsets.UTF_8 : WESTERN);
        }
        if (reader.properties != null) {
            throw new UnreadableFile(fileName, reader.begun, "The contact that begins here does not end. The file is "
                    + "cut off; export it again");
        }
        if (reader.cards.isEmpty()) {
            throw new UnreadableFile(fileName, 0, "There is no contact in it (no BEGIN:VCARD). Choose a vCard file");
        }
        return reader.cards;
    }

    private record Line(int number, String text) {
    }

    /** One char a byte; files in UTF-16 are turned into UTF-8 first. */
    private static String bytewise(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            byte[] turned = new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
            return new String(turned, StandardCharsets.ISO_8859_1);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            // a line folded within a character is no UTF-8 before it is unfolded
            return isUnfoldedUtf8(bytes);
        }
    }

    private static boolean isUnfoldedUtf8(byte[] bytes) {
        String unfolded = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("\r?\n[ \t]", "");
        try {
            StandardCharsets.UTF_8.newDecoder().decode(
                    ByteBuffer.wrap(unfolded.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Lines unfolded: by space in front, and by the soft breaks of quoted-printable. */
    private static List<Line> logical(String text) {
        List<Line> lines = new ArrayList<>();
        String[] raw = text.split("\r\n|\n|\r", -1);
        for (int i = 0; i < raw.length; i++) {
            int number = i + 1;
            StringBuilder line = new StringBuilder(raw[i]);
            boolean quoted = isQuoted(raw[i]);
            while (i + 1 < raw.length) {
                String next = raw[i + 1];
                if (quoted && line.length() > 0 && line.charAt(line.length() - 1) == '=') {
                    line.setLength(line.length() - 1);
                    line.append(next);
                } else if (!next.isEmpty() && (next.charAt(0) == ' ' || next.charAt(0) == '\t')) {
                    line.append(next, 1, next.length());
                } else {
                    break;
                }
                i++;
            }
            if (!line.toString().isBlank()) {
                lines.add(new Line(number, line.toString()));
            }
        }
        return lines;
    }

    private static boolean isQuoted(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private void line(Line line, Charset charset) {
        int colon = colon(line.text());
        if (colon < 0) {
            return;
        }
        List<String> head = parameters(line.text().substring(0, colon));
        String value = line.text().substring(colon + 1);
        String name = head.getFirst().substring(head.getFirst().lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
        if (name.equals("BEGIN") && value.strip().equalsIgnoreCase("VCARD")) {
            begin(line.number());
        } else if (name.equals("END") && value.strip().equalsIgnoreCase("VCARD")) {
            end();
        } else if (properties != null && inside == 0) {
            if (name.equals("VERSION")) {
                version = value.strip();
            }
            properties.add(property(name, head, value, charset));
        }
    }

    private void begin(int number) {
        if (properties != null) {
            inside++;
        } else {
            properties = new ArrayList<>();
            version = "";
            begun = number;
        }
    }

    private void end() {
        if (inside > 0) {
            inside--;
        } else if (properties != null) {
            cards.add(new VCard(version, List.copyOf(properties)));
            properties = null;
        }
    }

    /** The colon before the value: not one within quotes. */
    private static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return line.indexOf(':');
    }

    private static List<String> parameters(String head) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < head.length(); i++) {
            quoted ^= head.charAt(i) == '"';
            if (head.charAt(i) == ';' && !quoted) {
                parts.add(head.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(head.substring(begin));
        return parts;
    }

    private static VCard.Property property(String name, List<String> head, String value, Charset charset) {
        Set<String> types = new HashSet<>();
        Map<String, String> params = new HashMap<>();
        for (String part : head.subList(1, head.size())) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals).strip().toUpperCase(Locale.ROOT);
            String of = part.substring(equals + 1).strip().replace("\"", "");
            if (equals < 0 && of.equalsIgnoreCase("QUOTED-PRINTABLE")) {
                params.put("ENCODING", of);
            } else if (equals < 0 || key.equals("TYPE")) {
                types.addAll(VCard.types(of));
            } else {
                params.put(key, of);
            }
        }
        boolean quoted = params.getOrDefault("ENCODING", "").equalsIgnoreCase("QUOTED-PRINTABLE");
        byte[] bytes = quoted ? quotedPrintable(value) : value.getBytes(StandardCharsets.ISO_8859_1);
        return new VCard.Property(name, Set.copyOf(types), Map.copyOf(params),
                new String(bytes, charset(params.get("CHARSET"), charset)));
    }

    private static Charset charset(String name, Charset standard) {
        try {
            return name == null || name.isBlank() ? standard : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return standard;
        }
    }

    /** Bytes of a text in which {@code =C3} stands for one; an equals sign that stands for none stays. */
    private static byte[] quotedPrintable(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '=' && i + 2 < text.length() ? hex(text, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
