/** The resources section: what has to be secured, who offers it, and what is booked. */
package org.backlot.resources;
