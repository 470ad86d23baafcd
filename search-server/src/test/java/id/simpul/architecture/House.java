package id.simpul.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house by name, and what of a program is looked at. */
final class House {

    /** What every room may use. */
    private static final List<String> GROUND = List.of("java..", "org.jspecify..");

    private House() {}

    /** A room's packages: its own and those inside it. */
    static String room(String name) {
        return "id.simpul." + name + "..";
    }

    /** A room that uses itself, the JDK and these packages, and nothing else. */
    static ArchRule onlyUses(String room, String... others) {
        String[] allowed = Stream.of(Stream.of(room), Stream.of(others), GROUND.stream())
                .flatMap(names -> names)
                .toArray(String[]::new);
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    /** A library that only these rooms know. */
    static ArchRule onlyIn(List<String> libraries, String... rooms) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new));
    }

    /** The program itself, without its tests, be they a folder or a jar, and without the maker of the samples. */
    static final class Program implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location)
                    && !location.contains("-tests.jar")
                    && !location.contains("corpus-samples");
        }
    }
}
