import type { z } from "zod";
import { joined } from "../domain/kernel/joined.ts";
import type { Whole } from "../domain/kernel/whole.ts";
import type { AnsweredBy } from "./define.ts";
import * as features from "./features.ts";

type Contract = Whole<(typeof features)[keyof typeof features]>;

/** Every call that crosses a process, once: names, inputs, outputs, failures. */
export const contract: Contract = joined<Contract>(Object.values(features));

export type MethodName = keyof Contract;
export type Input<M extends MethodName> = z.input<Contract[M]["input"]>;
export type ParsedInput<M extends MethodName> = z.output<Contract[M]["input"]>;
export type Output<M extends MethodName> = z.output<Contract[M]["output"]>;

export type MethodsAnsweredBy<A extends AnsweredBy> = {
  [M in MethodName]: Contract[M]["answeredBy"] extends A ? M : never;
}[MethodName];

/** Methods by the process that answers them. */
export type MethodsAt<H extends "main" | "vault"> = MethodsAnsweredBy<
  H extends "main" ? "main" : "session" | "vault"
>;

/** Methods that are asked or answer what opens a vault: the page seals their calls. */
export type SecretMethod = {
  [M in MethodName]: Contract[M]["secret"] extends null ? never : M;
}[MethodName];

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(contract, name);
}
