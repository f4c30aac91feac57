/** The vendors of the demo: what they offer, what was agreed, and how it is insured. */
package org.backlot.demo.vendor;
