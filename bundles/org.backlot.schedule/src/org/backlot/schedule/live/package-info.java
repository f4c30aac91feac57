/** Live shows: from the opening night back to the load-in and on to the strike. */
package org.backlot.schedule.live;
