/** Tests of org.backlot.example.greenlight. */
package org.backlot.example.greenlight;
