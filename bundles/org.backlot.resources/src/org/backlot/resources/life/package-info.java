/** Where things are and in what state, out, on set, home, damaged, lost; who has them; what is done about damage. */
package org.backlot.resources.life;
