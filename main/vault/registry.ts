import type { MethodsAnsweredBy } from "#shared/ipc/contract.ts";
import { joined, type AllOf } from "#shared/domain/kernel/joined.ts";
import * as answering from "./answering.ts";
import type { Handlers } from "./handlers.ts";

type Answering = AllOf<(typeof answering)[keyof typeof answering]>;

/** Every method that works on an open vault; a missing handler is a type error here. */
export const registry: Handlers<MethodsAnsweredBy<"vault">> = joined<Answering>(
  Object.values(answering),
);
