package id.simpul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.simpul.architecture.House.room;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** Only the command line meets the world; everybody else is given what they need. */
@AnalyzeClasses(packages = "id.simpul", importOptions = House.Program.class)
class WorldTest {

    private static final String CLI = room("cli");

    /** The other main: a process of its own that reads files and is ended from outside. */
    private static final String WORKER = room("extract.worker");

    private static final Set<Class<?>> TELL_THE_TIME =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);

    @ArchTest
    static final ArchRule only_mains_end_the_program = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, WORKER)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule only_mains_read_the_environment = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, WORKER)
            .should()
            .callMethodWhere(named(
                    "environment or system property",
                    call -> call.getOwner().isEquivalentTo(System.class)
                                    && Set.of("getenv", "getProperty", "getProperties")
                                            .contains(call.getName())
                            || call.getOwner().isEquivalentTo(Boolean.class)
                                    && call.getName().equals("getBoolean")));

    @ArchTest
    static final ArchRule only_mains_print = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, WORKER)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule only_the_command_line_takes_the_system_clock = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethodWhere(named(
                    "clock of the system",
                    call -> call.getOwner().isEquivalentTo(Clock.class)
                                    && (call.getName().startsWith("system")
                                            || call.getName().startsWith("tick"))
                            || call.getName().equals("currentTimeMillis")
                            || TELL_THE_TIME.stream()
                                            .anyMatch(type -> call.getOwner().isEquivalentTo(type))
                                    && call.getName().equals("now")
                                    && call.getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class))));

    private static DescribedPredicate<JavaCall<?>> named(
            String description, java.util.function.Predicate<CodeUnitCallTarget> target) {
        return DescribedPredicate.describe(description, call -> target.test(call.getTarget()));
    }
}
