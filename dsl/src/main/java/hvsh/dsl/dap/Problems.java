package hvsh.dsl.dap;

import hvsh.dsl.api.NotReproducedException;
import hvsh.dsl.board.BoardException;
import hvsh.dsl.descriptor.DescriptorException;
import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptException;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What went wrong, in a line for the client: never a stack trace. */
final class Problems {
    private Problems() { }

    static String text(Throwable thrown) {
        return switch (thrown) {
            case CompletionException wrapped when wrapped.getCause() != null -> text(wrapped.getCause());
            case ResponseErrorException answer -> answer.getResponseError().getMessage();
            case ScriptException e -> e.getMessage();
            case InputException e -> e.getMessage();
            case DescriptorException e -> e.getMessage();
            case NotReproducedException e -> e.getMessage();
            case BoardException e -> e.getMessage();
            case IllegalArgumentException e when e.getMessage() != null -> e.getMessage();
            case IllegalStateException e when e.getMessage() != null -> e.getMessage();
            case UnsupportedOperationException _ -> "hvsh does not have this request";
            default -> "internal error: " + thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
        };
    }

    static ResponseErrorException told(Throwable thrown) {
        return new ResponseErrorException(error(thrown));
    }

    static ResponseError error(Throwable thrown) {
        return new ResponseError(ResponseErrorCode.RequestFailed, text(thrown), null);
    }
}
