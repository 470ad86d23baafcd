package id.simpul.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link PostgresServer}, one for all tests.
 *
 * <p>Without PostgreSQL on the machine the tests are skipped, and a line says so; with {@code -Dpostgres.required=true} they
 * fail.
 */
public final class PostgresExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(PostgresExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PostgresServer.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("PostgreSQL was found");
        }
        if (Boolean.getBoolean("postgres.required")) {
            throw new IllegalStateException("postgres.required: " + PostgresServer.HOW_TO_INSTALL);
        }
        context.getRoot().getStore(SPACE).getOrComputeIfAbsent("skipped", key -> {
            System.out.println("SKIPPED, PostgreSQL: " + PostgresServer.HOW_TO_INSTALL);
            return key;
        });
        return ConditionEvaluationResult.disabled(PostgresServer.HOW_TO_INSTALL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PostgresServer.class;
    }

    @Override
    public PostgresServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Optional<Path> binaries = PostgresServer.installed();
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        PostgresServer.class, key -> PostgresServer.make(binaries.orElseThrow()), PostgresServer.class);
    }
}
