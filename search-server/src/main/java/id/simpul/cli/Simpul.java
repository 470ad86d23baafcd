package id.simpul.cli;

import id.simpul.embed.ModelException;
import id.simpul.embed.OnnxEmbedder;
import id.simpul.index.Credentials;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.CatalogueException;
import id.simpul.ingest.DataFolder;
import id.simpul.ingest.Login;
import id.simpul.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: what all commands share, and the list of them. */
@Command(
        name = "simpul",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "simpul 0.1.0",
        subcommands = {
            DemoCommand.class,
            IndexCommand.class,
            ServeCommand.class,
            SearchCommand.class,
            SimilarCommand.class,
            ExportCommand.class,
            EvaluateCommand.class,
            StatusCommand.class
        })
final class Simpul implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Simpul.class);

    /** Variables of the environment that hold who asks the catalogue's database. */
    private static final String CATALOGUE_USER = "SIMPUL_CATALOGUE_USER";

    private static final String CATALOGUE_PASSWORD = "SIMPUL_CATALOGUE_PASSWORD";
    /** What is wrong with a folder, rather than with the model in it. */
    private static final Set<ModelException.Cause> WRONG_FOLDER = Set.of(
            ModelException.Cause.NO_FOLDER,
            ModelException.Cause.NO_MODEL,
            ModelException.Cause.NO_TOKENIZER,
            ModelException.Cause.WRONG_SETTING);

    private final World world;
    private final Texts texts;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path data = Path.of("data");

    @Option(names = "--index", paramLabel = "URI", scope = ScopeType.INHERIT)
    private Optional<URI> index = Optional.empty();

    @Option(names = "--catalogue", paramLabel = "URL", scope = ScopeType.INHERIT)
    private Optional<String> catalogue = Optional.empty();

    @Option(names = "--embedding-model", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Optional<Path> embeddingModel = Optional.empty();

    @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
    private String language = "id";

    private Optional<OnnxEmbedder> embedder = Optional.empty();

    private Simpul(World world, Texts texts) {
        this.world = world;
        this.texts = texts;
    }

    /** Does what the arguments say. @return the exit code */
    static int run(World world, String... arguments) {
        Texts texts = Texts.of(List.of(arguments));
        try (Simpul simpul = new Simpul(world, texts)) {
            CommandLine line = new CommandLine(simpul)
                    .setResourceBundle(texts.bundle())
                    .setOut(new java.io.PrintWriter(world.out(), true))
                    .setErr(new java.io.PrintWriter(world.err(), true))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler((wrong, args) -> refuse(world, texts, wrong))
                    .setExecutionExceptionHandler((thrown, command, parsed) -> explain(world, texts, thrown));
            return line.execute(arguments);
        }
    }

    @Override
    public synchronized void close() {
        embedder.ifPresent(OnnxEmbedder::close);
    }

    @Override
    public void run() {
        spec.commandLine().usage(world.out());
    }

    World world() {
        return world;
    }

    Texts texts() {
        return texts;
    }

    Language language() {
        return Language.ofCode(language).orElse(Language.INDONESIAN);
    }

    /** Opens what the shared options name. */
    Installation open() {
        if (!List.of("id", "en").contains(language)) {
            throw new Failure(Failure.USAGE, texts.text("wrong.language", language));
        }
        return Installation.open(folder(), location(), credentials(), catalogue(), world.clock(), embedder());
    }

    /** Opens what the shared options name, to read documents in; an index of another version or model is built anew. */
    Installation openToRead() {
        try {
            return open();
        } catch (EngineException e) {
            if (e.why() != EngineException.Cause.OTHER_SCHEMA) {
                throw e;
            }
            world.err().println(texts.text("index.anew"));
            Engine.discard(location(), credentials(), embedder());
            return open();
        }
    }

    private Catalogue catalogue() {
        return catalogue
                .map(address -> Catalogue.open(address, login()))
                .orElseGet(() -> Catalogue.open(folder().catalogue()));
    }

    private Optional<Login> login() {
        return Optional.ofNullable(world.environment().get(CATALOGUE_USER))
                .filter(user -> !user.isBlank())
                .map(user -> new Login(user, world.environment().getOrDefault(CATALOGUE_PASSWORD, "")));
    }

    /** The model that was named, if one was. It is large, and opened once however often an installation is. */
    private synchronized Optional<Embedder> embedder() {
        if (embedder.isEmpty() && embeddingModel.isPresent()) {
            embedder = Optional.of(OnnxEmbedder.open(embeddingModel.get()));
        }
        return embedder.map(opened -> opened);
    }

    private DataFolder folder() {
        return new DataFolder(data.toAbsolutePath().normalize());
    }

    private URI location() {
        return index.orElseGet(() -> folder().index());
    }

    private Credentials credentials() {
        return Credentials.of(world.environment());
    }

    private static int refuse(World world, Texts texts, CommandLine.ParameterException wrong) {
        world.err().println(reason(texts, wrong));
        world.err()
                .println(texts.text(
                        "wrong.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return Failure.USAGE;
    }

    private static String reason(Texts texts, CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return texts.text("wrong.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return texts.text(
                    "wrong.missing",
                    missing.getMissing().stream().map(Simpul::name).collect(Collectors.joining(" ")));
        }
        return wrong.getArgSpec() == null || wrong.getValue() == null
                ? wrong.getMessage()
                : texts.text("wrong.value", name(wrong.getArgSpec()), wrong.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int explain(World world, Texts texts, Exception thrown) {
        return switch (thrown) {
            case Failure failure -> {
                world.err().println(failure.getMessage());
                yield failure.exitCode();
            }
            case EngineException engine -> {
                world.err()
                        .println(texts.text("engine." + engine.why().name().toLowerCase(Locale.ROOT), engine.detail()));
                yield engine.why() == EngineException.Cause.UNKNOWN_ENGINE ? Failure.USAGE : Failure.FAILED;
            }
            case CatalogueException catalogue -> {
                world.err().println(complaint(texts, catalogue));
                yield catalogue.why() == CatalogueException.Cause.UNKNOWN_DATABASE ? Failure.USAGE : Failure.FAILED;
            }
            case ModelException model -> {
                world.err().println(texts.text("model." + model.why().name().toLowerCase(Locale.ROOT), model.detail()));
                yield WRONG_FOLDER.contains(model.why()) ? Failure.USAGE : Failure.FAILED;
            }
            case UncheckedIOException file -> failed(world, texts, file.getCause());
            case IOException file -> failed(world, texts, file);
            default -> {
                LOG.debug("unexpected", thrown);
                world.err().println(texts.text("wrong.internal", thrown));
                yield Failure.FAILED;
            }
        };
    }

    /** What is wrong with the catalogue, and what to do about it. */
    static String complaint(Texts texts, CatalogueException wrong) {
        return texts.text("catalogue." + wrong.why().name().toLowerCase(Locale.ROOT), wrong.detail());
    }

    private static int failed(World world, Texts texts, IOException file) {
        world.err().println(texts.text("wrong.file", file.getMessage()));
        return Failure.FAILED;
    }
}
