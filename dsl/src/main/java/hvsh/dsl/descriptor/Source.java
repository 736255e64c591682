package hvsh.dsl.descriptor;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** A descriptor file: its tree of nodes, and errors at places in it. Scalars stay text, so no YAML 1.1 rule guesses their type. */
final class Source {
    private static final int MAX_BYTES = 256 << 10;
    private static final int MAX_DEPTH = 12;

    private final Path path;
    /** Its text; null: it is read from the file. */
    private final String given;

    Source(Path path) {
        this(path, null);
    }

    /** A descriptor whose text is known. */
    Source(Path path, String text) {
        this.path = path;
        given = text;
    }

    /** The directory paths in the descriptor are relative to. */
    Path directory() {
        return path.toAbsolutePath().getParent();
    }

    DescriptorException error(Node node, String problem, String remedy) {
        return error(node.getStartMark(), problem, remedy);
    }

    private DescriptorException error(Mark mark, String problem, String remedy) {
        return new DescriptorException(path.toString(), mark.getLine() + 1, mark.getColumn() + 1, problem, remedy);
    }

    private DescriptorException unreadable(String problem, String remedy) {
        return new DescriptorException(path.toString(), 0, 0, problem, remedy);
    }

    Node root() {
        String text = given == null ? text() : given;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        Yaml yaml = new Yaml(options);
        try {
            int documents = 0;
            int depth = 0;
            for (Event event : yaml.parse(new StringReader(text))) {
                refuseUnwanted(event);
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (depth > MAX_DEPTH) {
                    throw error(event.getStartMark(), "nested deeper than " + MAX_DEPTH + " levels", "flatten it");
                }
                if (event.is(Event.ID.DocumentStart) && ++documents > 1) {
                    throw error(event.getStartMark(), "a second document begins here", "put one machine in one file");
                }
            }
            Node root = yaml.compose(new StringReader(text));
            if (root == null) {
                throw new DescriptorException(path.toString(), 1, 1, "the descriptor is empty", "begin with 'machine: NAME'");
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            throw error(mark, "not YAML: " + oneLine(e.getProblem()), "check indentation, brackets and quotes here");
        } catch (YAMLException e) {
            throw unreadable("not YAML: " + oneLine(e.getMessage()), "use printable text only");
        }
    }

    /** Anchors make nodes that contain themselves or grow without bound; tags make objects. Neither is of use here. */
    private void refuseUnwanted(Event event) {
        switch (event) {
            case AliasEvent alias -> throw error(alias.getStartMark(), "alias '*" + alias.getAnchor() + "' is not allowed",
                    "write the value out");
            case NodeEvent node when node.getAnchor() != null -> throw error(node.getStartMark(),
                    "anchor '&" + node.getAnchor() + "' is not allowed", "write the value out where it is used");
            case CollectionStartEvent node when node.getTag() != null -> throw tag(node, node.getTag());
            case ScalarEvent node when node.getTag() != null && !"!".equals(node.getTag()) -> throw tag(node, node.getTag());
            default -> { }
        }
    }

    private DescriptorException tag(Event event, String tag) {
        return error(event.getStartMark(), "tag '" + tag + "' is not allowed", "write the plain value");
    }

    private String text() {
        try {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (!Files.isRegularFile(path)) {
                throw unreadable("not a file", "name the descriptor file itself");
            }
            if (Files.size(path) > MAX_BYTES) {
                throw unreadable("larger than " + Sizes.format(MAX_BYTES), "a descriptor is a short text; name the right file");
            }
            byte[] bytes = Files.readAllBytes(path);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (NoSuchFileException _) {
            throw unreadable("no such file", "check the path");
        } catch (CharacterCodingException _) {
            throw unreadable("not UTF-8 text", "save it as UTF-8 if it is a descriptor;"
                    + " 'hvsh exec' runs programs, 'hvsh replay --shell' opens bug reports and recordings");
        } catch (IOException e) {
            throw unreadable("cannot be read (" + e.getMessage() + ")", "check the file and its permissions");
        }
    }

    private static String oneLine(String text) {
        return text == null ? "unknown problem" : text.lines().findFirst().orElse("").strip();
    }
}
