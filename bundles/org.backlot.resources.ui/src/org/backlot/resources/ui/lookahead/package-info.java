/** What the next days bring. */
package org.backlot.resources.ui.lookahead;
