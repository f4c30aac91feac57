/** Movie Magic's scheduling export, {@code .sex}: the breakdown as programs for scripts and schedules hand it on. */
package org.backlot.exchange.moviemagic;
