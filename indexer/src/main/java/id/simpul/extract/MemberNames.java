package id.simpul.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives the files in an archive names that can be trusted: paths that lead nowhere else, no two alike. */
final class MemberNames {

    /** Longer names are cut in front: no disk would have let them be, and no index takes them. */
    private static final int LONGEST = 500;

    private final Set<String> taken = new HashSet<>();

    /**
     * The name to use.
     *
     * @param folder where the archive itself lies inside, empty or with a slash at its end
     * @param stated what the archive says
     */
    String of(String folder, String stated) {
        List<String> steps = new ArrayList<>();
        for (String raw : stated.replace('\\', '/').split("/")) {
            String step = Tidy.line(raw);
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        String name = folder + (steps.isEmpty() ? "_" : shortened(String.join("/", steps)));
        String distinct = name;
        for (int copy = 2; !taken.add(distinct); copy++) {
            distinct = numbered(name, copy);
        }
        return distinct;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : "…" + name.substring(name.length() - LONGEST);
    }

    private static String numbered(String name, int copy) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        return name.substring(0, end) + " (" + copy + ")" + name.substring(end);
    }
}
