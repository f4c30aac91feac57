/** Importers and exporters of the formats of other programs. */
package org.backlot.exchange;
