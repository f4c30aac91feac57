/** Where something lies, and what follows from that. */
package org.backlot.core.place;
