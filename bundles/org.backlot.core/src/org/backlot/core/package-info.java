/** The production, its script and people, and the points at which plug-ins meet. */
package org.backlot.core;
