/** A studio's own plug-in. */
package org.backlot.example.greenlight;
