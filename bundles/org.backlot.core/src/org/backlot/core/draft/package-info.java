/** A new draft of the script compared with the production, what taking it over would do, and taking it over. */
package org.backlot.core.draft;
