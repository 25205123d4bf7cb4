import type { z } from "zod";

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
  readonly input: I;
  readonly output: O;
  readonly errors: readonly string[];
}

interface MethodSpec<I extends z.ZodType, O extends z.ZodType> {
  input: I;
  output: O;
  errors?: readonly string[];
  beforeUnlock?: boolean;
  job?: boolean;
}

function build<I extends z.ZodType, O extends z.ZodType, H extends Home>(
  home: H,
  spec: MethodSpec<I, O>,
): Method<I, O, H> {
  return {
    home,
    beforeUnlock: spec.beforeUnlock ?? home === "main",
    job: spec.job ?? false,
    input: spec.input,
    output: spec.output,
    errors: spec.errors ?? [],
  };
}

export function mainMethod<I extends z.ZodType, O extends z.ZodType>(
  spec: MethodSpec<I, O>,
): Method<I, O, "main"> {
  return build("main", spec);
}

export function vaultMethod<I extends z.ZodType, O extends z.ZodType>(
  spec: MethodSpec<I, O>,
): Method<I, O, "vault"> {
  return build("vault", spec);
}
