package hvsh.dsl.descriptor;

import java.util.Optional;

/**
 * Who owns the radio, and what he permits.
 *
 * @param owner  his public key, in PEM
 * @param signed a policy with his signature; without one nothing is emitted until one is installed
 */
public record PolicyDescriptor(ImageRef owner, Optional<ImageRef> signed) { }
