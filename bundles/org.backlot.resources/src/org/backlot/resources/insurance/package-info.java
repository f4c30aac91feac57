/** Insurance: what is called for, what is held, and the papers about it. */
package org.backlot.resources.insurance;
