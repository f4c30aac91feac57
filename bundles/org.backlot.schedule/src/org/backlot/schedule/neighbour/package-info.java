/** Other productions that share people and things with this one. */
package org.backlot.schedule.neighbour;
