package id.simpul.detect;

/** How a name is written, which decides how much each {@link NameSign} says about it. */
enum NameStyle {
    /** One word with a capital first. */
    ONE,
    /** Several words with capitals first. */
    SEVERAL,
    /** One word in capitals. */
    SHOUTED_ONE,
    /** Several words in capitals. */
    SHOUTED_SEVERAL,
    /** A capital inside a word: {@code e-OPen}, {@code SiPandu}. */
    HIDDEN,
    /** Between quotation marks. */
    QUOTED;

    static NameStyle of(String name, boolean quoted) {
        if (quoted) {
            return QUOTED;
        }
        boolean several = name.contains(" ");
        if (Capitals.areAll(name) && name.chars().anyMatch(Character::isLetter)) {
            return several ? SHOUTED_SEVERAL : SHOUTED_ONE;
        }
        if (several) {
            return SEVERAL;
        }
        boolean capitalBehindSmall = false;
        for (int at = 1; at < name.length(); at++) {
            char sign = name.charAt(at - 1);
            capitalBehindSmall |=
                    Character.isUpperCase(name.charAt(at)) && (Character.isLowerCase(sign) || sign == '-');
        }
        return capitalBehindSmall ? HIDDEN : ONE;
    }
}
