package org.backlot.schedule.optimise.pack;

import java.util.Arrays;

/** The scenes of each day, without an order, and how many of them need which light. */
final class DayLists {

    final int[][] members;
    final int[] count;
    final int[][] lights;
    /** Of the scenes alone, without moves. */
    final int[] minutes;
    private final int[] place;
    private final Instance instance;

    DayLists(Instance instance, int[] dayOf) {
        this.instance = instance;
        members = new int[instance.days][8];
        count = new int[instance.days];
        lights = new int[instance.days][3];
        minutes = new int[instance.days];
        place = new int[instance.scenes];
        for (int scene = 0; scene < instance.scenes; scene++) {
            add(scene, dayOf[scene]);
        }
    }

    private DayLists(Instance instance) {
        this.instance = instance;
        members = new int[instance.days][];
        count = new int[instance.days];
        lights = new int[instance.days][];
        minutes = new int[instance.days];
        place = new int[instance.scenes];
    }

    /** The lists where nothing is known but one day. */
    static DayLists ofOneDay(Instance instance, int day, int[] scenes) {
        var lists = new DayLists(instance);
        lists.members[day] = scenes;
        lists.count[day] = scenes.length;
        lists.lights[day] = new int[3];
        for (int scene : scenes) {
            lists.lights[day][instance.light[scene]]++;
        }
        return lists;
    }

    void move(int scene, int from, int to) {
        int last = members[from][--count[from]];
        members[from][place[scene]] = last;
        place[last] = place[scene];
        lights[from][instance.light[scene]]--;
        minutes[from] -= instance.minutes[scene];
        add(scene, to);
    }

    private void add(int scene, int day) {
        if (count[day] == members[day].length) {
            members[day] = Arrays.copyOf(members[day], 2 * count[day]);
        }
        place[scene] = count[day];
        members[day][count[day]++] = scene;
        lights[day][instance.light[scene]]++;
        minutes[day] += instance.minutes[scene];
    }

    boolean shootsByDay(int day) {
        return lights[day][Instance.DAY] > 0;
    }

    boolean shootsByNight(int day) {
        return lights[day][Instance.NIGHT] > 0;
    }

    int usedDays() {
        int used = 0;
        for (int scenes : count) {
            used += scenes > 0 ? 1 : 0;
        }
        return used;
    }

    /** Whether a scene would make a day too long or mix its lights, another one gone; -1: none is gone. */
    boolean refuses(int day, int scene, int gone) {
        int left = gone < 0 ? 0 : instance.minutes[gone];
        if (minutes[day] - left + instance.minutes[scene] > instance.longest[day]) {
            return true;
        }
        int light = instance.light[scene];
        return light != Instance.EITHER && lights[day][Instance.NIGHT - light]
                > (gone >= 0 && instance.light[gone] == Instance.NIGHT - light ? 1 : 0);
    }
}
