/** What is shot instead when the weather does not come: cover sets of exterior days, and switching to them. */
package org.backlot.schedule.cover;
