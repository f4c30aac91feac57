/** Vendors, requirements and bookings of a production. */
package org.backlot.resources;
