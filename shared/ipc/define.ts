import type { z } from "zod";
import type { Capability } from "../domain/access/permissions.ts";

/**
 * Where a method is answered: `main` has windows, dialogs and settings; `vault` has keys and data.
 * A `job` answers when it ends, and reports progress and accepts a cancel meanwhile.
 */
type Home = "main" | "vault";

export interface Method<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  H extends Home = Home,
> {
  readonly home: H;
  /** True when it works without an open vault (creating one, opening one, settings). */
  readonly beforeUnlock: boolean;
  readonly job: boolean;
  /** What is asked of whoever calls it on an open vault; null is asked of nobody. */
  readonly needs: Capability | null;
  readonly input: I;
  readonly output: O;
  readonly errors: readonly string[];
}

interface MethodSpec<I extends z.ZodType, O extends z.ZodType> {
  input: I;
  output: O;
  errors?: readonly string[];
  job?: boolean;
}

/** On an open vault, a method says what it asks of its caller: leaving it out is a type error. */
type Access =
  | { beforeUnlock: true; needs?: never }
  | { beforeUnlock?: false; needs: Capability | null };

export function mainMethod<I extends z.ZodType, O extends z.ZodType>(
  spec: MethodSpec<I, O>,
): Method<I, O, "main"> {
  return build("main", spec, { beforeUnlock: true });
}

export function vaultMethod<I extends z.ZodType, O extends z.ZodType>(
  spec: MethodSpec<I, O> & Access,
): Method<I, O, "vault"> {
  return build("vault", spec, spec);
}

function build<I extends z.ZodType, O extends z.ZodType, H extends Home>(
  home: H,
  spec: MethodSpec<I, O>,
  access: Access,
): Method<I, O, H> {
  return {
    home,
    beforeUnlock: access.beforeUnlock ?? false,
    needs: access.needs ?? null,
    job: spec.job ?? false,
    input: spec.input,
    output: spec.output,
    errors: spec.errors ?? [],
  };
}
