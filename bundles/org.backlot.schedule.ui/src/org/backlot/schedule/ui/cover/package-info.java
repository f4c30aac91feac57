/** Cover sets: which days hang on the weather, what is shot instead, and switching to it. */
package org.backlot.schedule.ui.cover;
