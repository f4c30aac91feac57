/** Journeys, beds, and what they follow from. */
package org.backlot.resources.ui.travel;
