/** The Ontology for Media Creation of MovieLabs, as JSON, for asset and production management systems. */
package org.backlot.exchange.omc;
