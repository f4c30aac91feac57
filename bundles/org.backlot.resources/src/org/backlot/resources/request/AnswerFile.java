package org.backlot.resources.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.calendar.IcsComponent;
import org.backlot.core.calendar.IcsLine;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.bid.Terms;
import org.backlot.resources.exchange.Cells;
import org.backlot.resources.exchange.OfferCells;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;

/**
 * Answers as they come back: the reply of a calendar (RFC 5546, METHOD:REPLY), or a table with the columns uid, e-mail
 * or name, answer (yes, maybe, no), from, until, note, sizes (measures between semicolons), kind, date; of a vendor who
 * quotes: for (what), rate, and the other columns of an offer.
 *
 * @param answers in their order
 * @param notes   what could not be taken for an answer, a sentence each
 */
public record AnswerFile(List<Answer> answers, List<String> notes) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    public AnswerFile {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file.
     *
     * @param zone in which times are told
     * @throws UnreadableFile where it is neither, with the line
     */
    public static AnswerFile read(InputStream in, String fileName, ZoneId zone) throws IOException {
        byte[] bytes = in.readNBytes(IcsComponent.LARGEST + 1);
        if (bytes.length > IcsComponent.LARGEST) {
            throw new UnreadableFile(fileName, 0, "It is larger than 4 MB, which no list of answers is");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        boolean calendar = fileName.toLowerCase(Locale.ROOT).endsWith(".ics") || start.contains("BEGIN:VCALENDAR");
        return calendar ? calendar(new ByteArrayInputStream(bytes), fileName, zone)
                : table(new ByteArrayInputStream(bytes), fileName);
    }

    private static AnswerFile calendar(InputStream in, String fileName, ZoneId zone) throws IOException {
        List<Answer> answers = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (IcsComponent calendar : IcsComponent.read(in, fileName)) {
            String method = calendar.line("METHOD").map(IcsLine::value).orElse("").strip();
            if (!method.equalsIgnoreCase("REPLY")) {
                notes.add(fileName + " is no reply" + (method.isEmpty() ? "" : ", but a " + method) + ": nothing is "
                        + "taken from it");
                continue;
            }
            for (IcsComponent event : calendar.parts("VEVENT")) {
                reply(event, fileName, zone, answers, notes);
            }
        }
        return new AnswerFile(answers, notes);
    }

    private static void reply(IcsComponent event, String fileName, ZoneId zone, List<Answer> answers,
            List<String> notes) {
        String uid = event.line("UID").map(IcsLine::text).orElse("").strip();
        Optional<IcsLine> attendee = event.line("ATTENDEE");
        if (uid.isEmpty() || attendee.isEmpty()) {
            notes.add(fileName + " holds a reply without UID or attendee: it is not taken");
            return;
        }
        String part = attendee.get().parameter("PARTSTAT").toUpperCase(Locale.ROOT);
        String who = attendee.get().value().strip().replaceFirst("(?i)^mailto:", "");
        Optional<RequestState> state = state(part);
        if (state.isEmpty()) {
            notes.add(fileName + ": " + who + " answers " + (part.isEmpty() ? "nothing" : part)
                    + ", which is neither yes, maybe nor no: it is not taken");
            return;
        }
        answers.add(new Answer(uid, who, null, state.get(), null, null,
                event.line("COMMENT").map(IcsLine::text).orElse(""), "",
                event.line("DTSTAMP").map(line -> time(line.value(), zone)).orElse(null), fileName, Optional.empty()));
    }

    private static Optional<RequestState> state(String participation) {
        return switch (participation) {
            case "ACCEPTED" -> Optional.of(RequestState.YES);
            case "DECLINED" -> Optional.of(RequestState.NO);
            case "TENTATIVE" -> Optional.of(RequestState.MAYBE);
            case "NEEDS-ACTION", "IN-PROCESS" -> Optional.of(RequestState.SEEN);
            default -> Optional.empty();
        };
    }

    private static LocalDateTime time(String stamp, ZoneId zone) {
        try {
            return LocalDateTime.parse(stamp.strip(), STAMP).atOffset(ZoneOffset.UTC).atZoneSameInstant(zone)
                    .toLocalDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static AnswerFile table(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, OfferCells.after(Column.optional("uid"),
                Column.optional("email", "mail"), Column.optional("name", "who", "person", "vendor"),
                Column.optional("answer", "reply"), Column.optional("from"), Column.optional("until", "to"),
                Column.optional("note", "notes", "comment"), Column.optional("sizes"), Column.optional("kind"),
                Column.optional("date", "answered"), Column.optional("for", "requirement", "item"),
                Column.optional("rate", "price")));
        List<Answer> answers = new ArrayList<>();
        for (TableRow row : table.rows()) {
            answers.add(answer(row, fileName));
        }
        return new AnswerFile(answers, table.notes());
    }

    private static Answer answer(TableRow row, String fileName) throws UnreadableFile {
        String who = row.text("email").isEmpty() ? row.text("name") : row.text("email");
        if (who.isEmpty() && row.text("uid").isEmpty()) {
            throw row.fault("It says neither who answers nor what. Fill in the uid, the e-mail or the name");
        }
        String sizes = String.join("\n", row.list("sizes"));
        LocalDate from = row.date("from").orElse(null);
        LocalDate until = row.date("until").orElse(from);
        if ((from == null) != (until == null) || from != null && until.isBefore(from)) {
            throw row.fault("Its days end before they begin. Fill in from and until");
        }
        Optional<Offer> offer = offer(row);
        return new Answer(row.text("uid"), who, offer.isPresent() ? RequestKind.QUOTE
                : row.choice("kind", RequestKind.class).orElse(null),
                word(row, !sizes.isEmpty() || offer.isPresent()), from, until, row.text("note"), sizes,
                row.date("date").map(LocalDate::atStartOfDay).orElse(null),
                fileName + ", line " + row.line(), offer);
    }

    private static Optional<Offer> offer(TableRow row) throws UnreadableFile {
        Terms terms = OfferCells.terms(row);
        return terms.isPriced() || !row.text("for").isEmpty() ? Optional.of(new Offer(row.text("for"), terms,
                Cells.currency(row), row.date("validUntil").orElse(null))) : Optional.empty();
    }

    private static RequestState word(TableRow row, boolean says) throws UnreadableFile {
        return switch (row.text("answer").toLowerCase(Locale.ROOT)) {
            case "yes", "y", "accepted", "available", "free", "ok" -> RequestState.YES;
            case "no", "n", "declined", "unavailable" -> RequestState.NO;
            case "maybe", "tentative" -> RequestState.MAYBE;
            case "seen" -> RequestState.SEEN;
            case "" -> {
                if (!says) {
                    throw row.fault("The answer is missing. Write yes, maybe or no");
                }
                yield RequestState.YES;
            }
            default -> throw row.fault("The answer \"" + row.text("answer") + "\" is not known here. Write yes, maybe "
                    + "or no");
        };
    }
}
