/** A new draft beside the script: what it changes and costs, to be accepted or kept scene by scene. */
package org.backlot.ui.draft;
