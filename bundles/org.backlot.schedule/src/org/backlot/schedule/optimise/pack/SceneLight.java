package org.backlot.schedule.optimise.pack;

/** Which light a scene is shot in. A day has scenes of one light, and scenes that can be shot in either. */
public enum SceneLight {
    DAY, NIGHT, EITHER
}
