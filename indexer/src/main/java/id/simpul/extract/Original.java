package id.simpul.extract;

import java.util.Arrays;
import java.util.Optional;

/**
 * A file as it was found.
 *
 * @param name its name or web address; a hint at its format and nothing more
 * @param declaredType what its sender said it is ({@code Content-Type}), a hint as well
 * @param bytes its bytes; not copied, so nobody may change them
 */
public record Original(String name, Optional<String> declaredType, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Original that
                && name.equals(that.name)
                && declaredType.equals(that.declaredType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
