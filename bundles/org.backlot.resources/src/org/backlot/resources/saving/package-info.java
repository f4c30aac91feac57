/** What the resource book could have for less. */
package org.backlot.resources.saving;
