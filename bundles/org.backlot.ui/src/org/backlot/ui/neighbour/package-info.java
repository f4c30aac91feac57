/** Other productions that share people or things with this one: read, compared, read again and forgotten. */
package org.backlot.ui.neighbour;
