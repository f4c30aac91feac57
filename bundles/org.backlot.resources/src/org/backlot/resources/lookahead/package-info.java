/** What the next days bring: what is open, what ends, what is due, and what may go wrong. */
package org.backlot.resources.lookahead;
