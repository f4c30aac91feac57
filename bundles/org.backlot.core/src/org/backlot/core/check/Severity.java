package org.backlot.core.check;

/** How much a finding matters; errors come first. */
public enum Severity { ERROR, WARNING, INFO }
