/** Where equipment is and who has it, what comes and goes, and what broke. */
package org.backlot.resources.ui.life;
