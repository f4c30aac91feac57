/** How strips look: their colours and what stands on them, on the board and on paper alike. */
package org.backlot.schedule.strip;
