/** The register of risks. */
package org.backlot.resources.ui.risk;
