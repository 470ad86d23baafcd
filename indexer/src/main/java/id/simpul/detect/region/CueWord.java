package id.simpul.detect.region;

/**
 * A cue as its table gives it.
 *
 * @param cue what it says
 * @param reach how many words may stand between it and the name it speaks of
 */
record CueWord(Cue cue, int reach) {}
