package org.backlot.resources.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.people.People;
import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Absence;
import org.backlot.resources.model.AbsenceKind;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.model.ResourcesFactory;

/**
 * Takes answers into the book. Those of one request that were given last count: with one word it is that, with several
 * it is maybe. They take the place of the days that an earlier answer set. What a vendor quotes becomes the next step
 * of the negotiation of its bid.
 */
public final class Answers {

    private final ResourceBook book;
    private final LocalDateTime now;

    /** @param now for answers that do not say when they were given */
    public Answers(ResourceBook book, LocalDateTime now) {
        this.book = book;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * What became of them.
     *
     * @param answered the requests that have an answer now
     * @param told     what matched nothing, was not taken, or is left to a person, a sentence each
     */
    public record Taken(List<Request> answered, List<String> told) {
    }

    /** Takes them; inside an edit. */
    public Taken take(List<Answer> answers) {
        List<String> told = new ArrayList<>();
        Map<Request, List<Answer>> byRequest = new LinkedHashMap<>();
        for (Answer answer : answers) {
            try {
                byRequest.computeIfAbsent(request(answer), request -> new ArrayList<>()).add(answer);
            } catch (IllegalArgumentException e) {
                told.add(answer.place() + ": " + e.getMessage());
            }
        }
        List<Request> answered = new ArrayList<>();
        byRequest.forEach((request, all) -> {
            LocalDateTime last = all.stream().map(this::at).max(LocalDateTime::compareTo).orElseThrow();
            if (answered(request).filter(last::isBefore).isPresent()) {
                told.add(all.getFirst().place() + ": " + name(request) + " has answered again since, on "
                        + Questionnaire.day(answered(request).orElseThrow().toLocalDate()) + "; it is not taken");
            } else if (take(request, all.stream().filter(answer -> at(answer).equals(last)).toList(), last, told)) {
                answered.add(request);
            }
        });
        return new Taken(List.copyOf(answered), List.copyOf(told));
    }

    private LocalDateTime at(Answer answer) {
        return answer.at() == null ? now : answer.at().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Optional<LocalDateTime> answered(Request request) {
        try {
            return Optional.ofNullable(request.getAnswered()).map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Request request(Answer answer) {
        List<Request> all = book.resources().getRequests();
        if (!answer.uid().isBlank()) {
            Request request = all.stream().filter(each -> answer.uid().equalsIgnoreCase(each.getUid())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Nothing was asked here under " + answer.uid()));
            if (!answer.who().isBlank() && !isOf(request, answer.who())) {
                throw new IllegalArgumentException(answer.who() + " answers what was asked of " + name(request)
                        + "; it is not taken");
            }
            return request;
        }
        List<Request> asked = all.stream().filter(request -> isOf(request, answer.who()))
                .filter(request -> answer.kind() == null || answer.kind() == request.getKind())
                .filter(request -> answer.sizes().isEmpty() || answer.kind() != null
                        || request.getKind() == RequestKind.SIZES).toList();
        List<Request> open = asked.stream().filter(request -> !Standing.isAnswered(request)).toList();
        List<Request> meant = open.isEmpty() ? asked : open;
        if (meant.size() != 1) {
            throw new IllegalArgumentException(meant.isEmpty() ? "Nothing was asked of " + answer.who()
                    : meant.size() + " things were asked of " + answer.who()
                    + ". Say which: fill in the uid or the kind");
        }
        return meant.getFirst();
    }

    private boolean isOf(Request request, String who) {
        return Recipient.of(book.production(), request.getTo()).filter(to -> to.isCalled(who)).isPresent();
    }

    private String name(Request request) {
        return Recipient.of(book.production(), request.getTo()).map(Recipient::name).orElse("somebody");
    }

    private boolean take(Request request, List<Answer> last, LocalDateTime at, List<String> told) {
        List<RequestState> states = last.stream().map(Answer::state).distinct().toList();
        RequestState state = states.size() == 1 ? states.getFirst() : RequestState.MAYBE;
        if (state == RequestState.SEEN) {
            boolean news = request.getState() == RequestState.SENT || request.getState() == RequestState.DRAFT;
            request.setState(news ? RequestState.SEEN : request.getState());
            return news;
        }
        request.setState(state);
        request.setAnswered(at.toString());
        String words = last.stream().map(Answer::note).filter(note -> !note.isBlank()).distinct()
                .collect(Collectors.joining("\n"));
        request.setAnswer(words.isEmpty() ? null : words);
        List<Absence> absences = book.resources().getAbsences();
        absences.removeIf(absence -> absence.getRequest() == request);
        last.forEach(answer -> absence(request, answer).ifPresent(absences::add));
        if (request.getKind() == RequestKind.QUOTE) {
            new QuotedBids(book, request, name(request)).take(last, at, told);
        }
        last.stream().map(Answer::sizes).filter(sizes -> !sizes.isBlank())
                .forEach(sizes -> sizes(request, sizes, told));
        return true;
    }

    private static Optional<Absence> absence(Request request, Answer answer) {
        LocalDate from = answer.from() == null ? request.getFrom() : answer.from();
        LocalDate until = answer.from() == null ? request.getUntil() : answer.until();
        return from == null ? Optional.empty() : kind(request.getKind(), answer.state()).map(kind -> {
            Absence absence = ResourcesFactory.eINSTANCE.createAbsence();
            Ids.of(absence);
            absence.setWho(request.getTo());
            absence.setKind(kind);
            absence.setFrom(from);
            absence.setUntil(until);
            absence.setRequest(request);
            absence.setNotes(answer.note().isBlank() ? null : answer.note());
            return absence;
        });
    }

    /**
     * What an answer says of its days: who is asked whether they are free is free or not to be had; who confirms dates
     * or takes up an offer has promised them. Who declines an offer may well be free.
     */
    static Optional<AbsenceKind> kind(RequestKind asked, RequestState answer) {
        return switch (asked) {
            case AVAILABILITY -> switch (answer) {
                case YES -> Optional.of(AbsenceKind.AVAILABLE);
                case NO -> Optional.of(AbsenceKind.UNAVAILABLE);
                default -> Optional.empty();
            };
            case DATES -> switch (answer) {
                case YES -> Optional.of(AbsenceKind.HELD);
                case NO -> Optional.of(AbsenceKind.UNAVAILABLE);
                default -> Optional.empty();
            };
            case OFFER -> answer == RequestState.YES ? Optional.of(AbsenceKind.HELD) : Optional.empty();
            case SIZES, QUOTE -> Optional.empty();
        };
    }

    private void sizes(Request request, String sizes, List<String> told) {
        if (People.byId(book.production(), request.getTo()).isEmpty()) {
            told.add(name(request) + " is a vendor and has no sizes; they are not taken");
            return;
        }
        List<Profile> profiles = book.resources().getProfiles();
        Profile profile = profiles.stream().filter(each -> request.getTo().equals(each.getPerson())).findFirst()
                .orElseGet(() -> {
                    Profile made = ResourcesFactory.eINSTANCE.createProfile();
                    Ids.of(made);
                    made.setPerson(request.getTo());
                    profiles.add(made);
                    return made;
                });
        profile.setSizes(sizes);
    }
}
