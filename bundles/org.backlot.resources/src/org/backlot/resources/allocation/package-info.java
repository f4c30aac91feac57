/** Who and what is taken when: overlaps, missing days, ways that are too long, and what to take next. */
package org.backlot.resources.allocation;
