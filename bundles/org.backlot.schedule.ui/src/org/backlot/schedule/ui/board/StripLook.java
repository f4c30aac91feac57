package org.backlot.schedule.ui.board;

import java.util.List;

import org.backlot.core.model.ProductionKind;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.document.Company;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripContent;
import org.backlot.schedule.strip.StripField;
import org.backlot.schedule.strip.StripFields;
import org.backlot.schedule.strip.StripLayout;
import org.backlot.schedule.strip.StripLayouts;

/**
 * How the strips of a board look now: the layout with its fields found, the colours, and what the fields are worked out
 * from.
 *
 * @param upper  the fields of the columns' first lines; null where there is none
 * @param lower  those of their second lines
 * @param company who can be called
 */
record StripLook(Session session, StripLayout layout, List<StripField> upper, List<StripField> lower,
        StripColours colours, StripContent content, Company company) {

    /** @param layout to show, which may be one that is being made */
    static StripLook of(Session session, StripLayout layout, StripColours colours, StripContent content) {
        var fields = new StripFields(session.questions().categories());
        return new StripLook(session, layout,
                layout.columns().stream().map(column -> fields.of(column.upper())).toList(),
                layout.columns().stream().map(column -> fields.of(column.lower())).toList(), colours, content,
                new Company(session.production()));
    }

    static StripLook of(Session session, StripContent content) {
        return of(session, StripLayouts.used(session.production()), StripColours.of(session.production()),
                content);
    }

    /** Whether the production has no script to shoot, so that its board is one of sessions. */
    boolean isLive() {
        return session.production().getKind() == ProductionKind.LIVE;
    }

    String text(StripField field, Scene scene) {
        return field.id().isEmpty() ? "" : field.text().apply(content, scene);
    }

    /** Who is called for a banner: whole departments by their names, others by their own. */
    String called(Banner banner) {
        return company.groups(banner.getCalled());
    }
}
