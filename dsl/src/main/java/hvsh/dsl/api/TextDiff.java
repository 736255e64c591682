package hvsh.dsl.api;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts of several lines: {@code -} lines are expected and missing, {@code +} lines are there instead. */
final class TextDiff {
    private static final int CONTEXT = 2;
    private static final int MOST_SHOWN = 40;
    /** Larger tables of common subsequences are not made; the texts then differ as a whole. */
    private static final int MOST_CELLS = 1 << 20;

    private TextDiff() { }

    static List<String> of(String expected, String got) {
        List<String> old = expected.lines().toList();
        List<String> now = got.lines().toList();
        int begin = 0;
        while (begin < Math.min(old.size(), now.size()) && old.get(begin).equals(now.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - begin && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<String> lines = new ArrayList<>();
        old.subList(Math.max(0, begin - CONTEXT), begin).forEach(line -> lines.add("  " + line));
        middle(old.subList(begin, old.size() - end), now.subList(begin, now.size() - end), lines);
        old.subList(old.size() - end, Math.min(old.size(), old.size() - end + CONTEXT)).forEach(line -> lines.add("  " + line));
        if (lines.size() <= MOST_SHOWN) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_SHOWN));
        first.add("… " + (lines.size() - MOST_SHOWN) + " more lines");
        return first;
    }

    private static void middle(List<String> old, List<String> now, List<String> into) {
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (common != null && i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                into.add("  " + old.get(i++));
                j++;
            } else if (i < old.size() && (j == now.size() || common == null || common[i + 1][j] >= common[i][j + 1])) {
                into.add("- " + old.get(i++));
            } else {
                into.add("+ " + now.get(j++));
            }
        }
    }

    /** Lengths of the longest common subsequences of what begins at each pair of lines; null if that is too much. */
    private static int[][] common(List<String> old, List<String> now) {
        if ((long) (old.size() + 1) * (now.size() + 1) > MOST_CELLS) {
            return null;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
