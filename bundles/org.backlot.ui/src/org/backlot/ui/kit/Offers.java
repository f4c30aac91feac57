package org.backlot.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;

/**
 * Offers known names below a field while somebody types: those that begin so first, then those
 * that hold it, and what was typed as a new one last.
 */
public final class Offers implements IContentProposalProvider {

    /** What opens the offers: letters, figures, and a key to ask for them all. */
    static final char[] TRIGGERS = ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
            + "äöüÄÖÜßéèáàíóúñçčřžš").toCharArray();
    static final int DELAY = 80;

    private final Supplier<List<String>> known;
    private final boolean many;

    /** @param many the field holds several {@link Names} */
    public Offers(Supplier<List<String>> known, boolean many) {
        this.known = known;
        this.many = many;
    }

    /** Offers them below a field. */
    public ContentProposalAdapter below(Text field) {
        var adapter = new ContentProposalAdapter(field, new TextContentAdapter(), this, null, TRIGGERS);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setAutoActivationDelay(DELAY);
        return adapter;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        int begin = many ? Names.begin(contents, position) : 0;
        String typed = contents.substring(begin, position).strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return new IContentProposal[0];
        }
        List<String> there = many ? Names.split(contents) : List.of();
        List<String> offered = matching(known.get(), typed).stream().filter(name -> !there.contains(name)).toList();
        boolean fresh = offered.stream().noneMatch(name -> name.equalsIgnoreCase(typed));
        Stream<IContentProposal> proposals = offered.stream().map(name -> {
            String whole = contents.substring(0, begin) + (many ? Names.join(List.of(name)) : name)
                    + (many ? contents.substring(position) : "");
            return new ContentProposal(whole, name, null);
        });
        String asTyped = contents.substring(begin, position).strip();
        return offered.isEmpty() ? new IContentProposal[0]
                : Stream.concat(proposals, fresh ? Stream.of(new ContentProposal(contents, asTyped + "  (new)", null))
                        : Stream.empty()).toArray(IContentProposal[]::new);
    }

    /** The names that hold what was typed, those that begin with it first. */
    static List<String> matching(List<String> names, String typed) {
        return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(typed))
                .sorted(Comparator.comparing((String name) -> !name.toLowerCase(Locale.ROOT).startsWith(typed))
                        .thenComparing(String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
