/** Bids: asked for, compared, negotiated, awarded. */
package org.backlot.resources.ui.bid;
