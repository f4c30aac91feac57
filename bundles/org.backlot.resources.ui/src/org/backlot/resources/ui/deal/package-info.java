/** Deals: terms, options, papers, and what they come to. */
package org.backlot.resources.ui.deal;
