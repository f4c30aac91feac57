package org.backlot.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.file.UnreadableFile;

/**
 * A part of a calendar file between BEGIN and END: VCALENDAR, VEVENT.
 *
 * @param name  in capitals
 * @param lines its own, without those of the parts in it
 * @param parts in their order
 */
public record IcsComponent(String name, List<IcsLine> lines, List<IcsComponent> parts) {

    /** The longest file that is read, in octets: what comes by mail is small. */
    public static final int LARGEST = 4 << 20;

    private static final int DEEPEST = 8;

    /** The first line of a name. */
    public Optional<IcsLine> line(String line) {
        return lines.stream().filter(each -> each.name().equals(line)).findFirst();
    }

    /** The parts of a name, not those within them. */
    public List<IcsComponent> parts(String part) {
        return parts.stream().filter(each -> each.name().equals(part)).toList();
    }

    /**
     * Reads a file to its end.
     *
     * @param fileName for what a person is told
     * @return its calendars: one, rarely several
     * @throws UnreadableFile where it is no calendar, with the line
     */
    public static List<IcsComponent> read(InputStream in, String fileName) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(fileName, 0, "It is larger than 4 MB, which no answer is");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(fileName, 0, "It is no calendar: its text is not UTF-8", e);
        }
        var open = new Open(fileName);
        open.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return open.calendars;
    }

    /** What is being read. */
    private static final class Open {

        private final String fileName;
        private final Deque<IcsComponent> stack = new ArrayDeque<>();
        private final List<IcsComponent> calendars = new ArrayList<>();

        Open(String fileName) {
            this.fileName = fileName;
        }

        void read(String text) throws IOException {
            var reader = new BufferedReader(new StringReader(text));
            var unfolded = new StringBuilder();
            int number = 0;
            int began = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.startsWith(" ") || line.startsWith("\t")) {
                    unfolded.append(line, 1, line.length());
                } else {
                    take(unfolded.toString(), began);
                    unfolded.setLength(0);
                    unfolded.append(line);
                    began = number;
                }
            }
            take(unfolded.toString(), began);
            if (!stack.isEmpty()) {
                throw fault(number, "It ends within " + stack.peek().name() + ". Save the whole of it");
            }
            if (calendars.isEmpty()) {
                throw fault(0, "It is no calendar: it has no BEGIN:VCALENDAR");
            }
        }

        private void take(String text, int number) throws UnreadableFile {
            if (text.isBlank()) {
                return;
            }
            IcsLine line;
            try {
                line = IcsLine.parse(text);
            } catch (IllegalArgumentException e) {
                throw new UnreadableFile(fileName, number, "It is no calendar: " + e.getMessage(), e);
            }
            switch (line.name()) {
                case "BEGIN" -> begin(line.value().strip().toUpperCase(Locale.ROOT), number);
                case "END" -> end(line.value().strip().toUpperCase(Locale.ROOT), number);
                default -> {
                    if (stack.isEmpty()) {
                        throw fault(number, "It is no calendar: it does not begin with BEGIN:VCALENDAR");
                    }
                    stack.peek().lines().add(line);
                }
            }
        }

        private void begin(String name, int number) throws UnreadableFile {
            if (stack.isEmpty() != name.equals("VCALENDAR") || stack.size() >= DEEPEST) {
                throw fault(number, name + " cannot begin here");
            }
            stack.push(new IcsComponent(name, new ArrayList<>(), new ArrayList<>()));
        }

        private void end(String name, int number) throws UnreadableFile {
            if (stack.isEmpty() || !stack.peek().name().equals(name)) {
                throw fault(number, name + " ends here, but did not begin");
            }
            IcsComponent done = stack.pop();
            (stack.isEmpty() ? calendars : stack.peek().parts()).add(done);
        }

        private UnreadableFile fault(int number, String problem) {
            return new UnreadableFile(fileName, number, problem);
        }
    }
}
