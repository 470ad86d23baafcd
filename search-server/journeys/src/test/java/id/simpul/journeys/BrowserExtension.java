package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each journey a fresh {@link Browser} on a {@link DemoSite} that all journeys share, and afterwards asks the
 * browser whether anything was wrong on the way.
 *
 * <p>Without a browser on the machine the journeys are skipped, and a line says so; with {@code -Dbrowser.required=true}
 * they fail.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace SPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser was found");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("browser.required: " + Chromium.HOW_TO_INSTALL);
        }
        context.getRoot().getStore(SPACE).getOrComputeIfAbsent("skipped", key -> {
            System.out.println("SKIPPED, browser journeys: " + Chromium.HOW_TO_INSTALL);
            return key;
        });
        return ConditionEvaluationResult.disabled(Chromium.HOW_TO_INSTALL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Device device = parameter.findAnnotation(On.class).map(On::value).orElse(Device.DESKTOP);
        DemoSite site = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(DemoSite.class, key -> DemoSite.start(), DemoSite.class);
        return context.getStore(SPACE)
                .getOrComputeIfAbsent(
                        Browser.class,
                        key -> Browser.start(Chromium.installed().orElseThrow(), device, site.address()),
                        Browser.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Optional<Browser> browser = Optional.ofNullable(context.getStore(SPACE).get(Browser.class, Browser.class));
        if (browser.isPresent() && context.getExecutionException().isEmpty()) {
            Traffic traffic = browser.get().traffic();
            assertThat(traffic.complaints()).as("complaints of the browser").isEmpty();
            assertThat(traffic.elsewhere()).as("requests to other hosts").isEmpty();
        }
    }
}
