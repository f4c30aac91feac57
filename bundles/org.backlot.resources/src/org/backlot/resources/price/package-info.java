/** What vendors' terms make of a rate. */
package org.backlot.resources.price;
