/** Other productions whose bookings take people and things of this one. */
package org.backlot.resources.neighbour;
