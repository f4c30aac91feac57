/** How much people work: hours a week, days in a row, rest, against what is allowed. */
package org.backlot.resources.load;
