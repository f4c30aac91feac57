/** Several boards of a production: their versions that were signed, and what tells one from another. */
package org.backlot.schedule.scenario;
