package org.backlot.ui.elements;

import org.backlot.core.breakdown.Sentence;
import org.backlot.core.breakdown.Suggestion;

/**
 * A suggestion as it is shown.
 *
 * @param scene the number of its scene
 */
public record SuggestionRow(Suggestion suggestion, String scene, Sentence sentence) {
}
