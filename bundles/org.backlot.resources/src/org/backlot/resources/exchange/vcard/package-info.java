/** Contacts as address books exchange them: vCard 2.1, 3.0 and 4.0. */
package org.backlot.resources.exchange.vcard;
