package id.simpul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** How things are called, and what every package carries. */
@AnalyzeClasses(packages = "id.simpul", importOptions = House.Program.class)
class NamesTest {

    /** The templates are compiled into this package; it has no source of its own. */
    private static final String TEMPLATES = "id.simpul.web.templates";

    @ArchTest
    static final ArchRule a_class_is_named_after_what_it_is =
            noClasses().should().haveNameMatching(".*[.$](Abstract\\w*|\\w*(Impl|Utils?|Helper|Manager|Dto))");

    @ArchTest
    static final ArchRule a_package_is_named_after_its_question = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..core..", "..util..", "..utils..", "..helper..", "..misc..");

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for_and_keeps_null_out =
            all(packagesWithSources()).should(beNullMarked());

    @ArchTest
    static final ArchRule nothing_static_can_be_put_in_place_of_another =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nobody_reaches_into_classes_by_reflection =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    private static ClassesTransformer<JavaPackage> packagesWithSources() {
        return new AbstractClassesTransformer<>("packages with sources") {
            @Override
            public Iterable<JavaPackage> doTransform(com.tngtech.archunit.core.domain.JavaClasses classes) {
                return classes.stream()
                        .filter(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(TEMPLATES)))
                        .map(JavaClass::getPackage)
                        .collect(Collectors.toSet());
            }
        };
    }

    private static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("have a package-info that is @NullMarked") {
            @Override
            public void check(JavaPackage item, ConditionEvents events) {
                boolean marked = item.tryGetAnnotationOfType(NullMarked.class).isPresent();
                events.add(new SimpleConditionEvent(
                        item, marked, item.getName() + (marked ? " is" : " is not") + " marked"));
            }
        };
    }
}
