/** What tests of all bundles share: contributions without a running platform. */
package org.backlot.core.testing;
