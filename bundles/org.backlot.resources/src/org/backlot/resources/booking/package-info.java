/** What is needed against what is booked. */
package org.backlot.resources.booking;
