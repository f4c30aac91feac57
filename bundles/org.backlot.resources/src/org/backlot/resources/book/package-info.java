/** Who and what there is: people and what the office knows of them, positions, equipment, places. */
package org.backlot.resources.book;
