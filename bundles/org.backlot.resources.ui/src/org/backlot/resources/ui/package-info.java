/** The perspective of the resources. */
package org.backlot.resources.ui;
