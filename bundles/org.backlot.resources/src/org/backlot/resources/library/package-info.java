/** Files of people, vendors, equipment and places that several productions use: linked, not copied. */
package org.backlot.resources.library;
