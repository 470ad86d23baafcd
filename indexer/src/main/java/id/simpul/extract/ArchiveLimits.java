package id.simpul.extract;

/**
 * What an archive may hold, with everything in the archives inside it.
 *
 * @param depth how many archives may lie in one another; one in none has depth 1
 * @param members how many files
 * @param bytes of all of them together, and of what had to be unpacked to get at them
 * @param ratio how many times the size of the archive that may be, from {@code unsuspicious} on
 * @param unsuspicious bytes up to which nobody asks for the ratio
 */
record ArchiveLimits(int depth, int members, long bytes, int ratio, long unsuspicious) {

    /** Three deep, 2,000 files, 1 GB, a hundredfold from 50 MB on. */
    static ArchiveLimits standard() {
        return new ArchiveLimits(3, 2_000, 1L << 30, 100, 50L << 20);
    }

    /** The most bytes that may come out of an archive of this size. */
    long bytesOf(long archive) {
        return Math.min(bytes, Math.max(unsuspicious, archive * ratio));
    }
}
