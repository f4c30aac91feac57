package org.backlot.core.file;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Attachment;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** An attachment whose bytes the production does not have, as after an entry was lost. */
public final class AttachmentWithoutFile implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (Attachment attachment : production.getAttachments()) {
            if (!questions.hasFile(attachment.getDigest() == null ? "" : attachment.getDigest())) {
                found.add(Severity.WARNING, attachment.getObject() == null ? "" : attachment.getObject(),
                        attachment.getName(),
                        "The attached file " + attachment.getName() + " is not in the production; "
                                + "find it in one of the kept versions, or attach it again",
                        new Fix("Forget the attachment " + attachment.getName(),
                                now -> now.getAttachments().remove(attachment)));
            }
        }
    }
}
