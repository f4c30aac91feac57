package org.backlot.example.greenlight;

import org.backlot.core.file.Migration;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** From format 1, where a gate was approved or not, to format 2, where it has a decision. */
public final class DecisionInsteadOfApproval implements Migration {

    @Override
    public void migrate(Document entry) {
        NodeList gates = entry.getElementsByTagName("gates");
        for (int i = 0; i < gates.getLength(); i++) {
            Element gate = (Element) gates.item(i);
            if (gate.getAttribute("approved").equals("true")) {
                gate.setAttribute("decision", "GO");
            }
            gate.removeAttribute("approved");
        }
    }
}
