import type { z } from "zod";
import { appContract } from "./app.contract.ts";
import { attachmentsContract } from "./attachments.contract.ts";
import { backupContract } from "./backup.contract.ts";
import type { AnsweredBy } from "./define.ts";
import { importsContract } from "./imports.contract.ts";
import { journalContract } from "./journal.contract.ts";
import { keysContract } from "./keys.contract.ts";
import { meetingsContract } from "./meetings.contract.ts";
import { membersContract } from "./members.contract.ts";
import { peopleContract } from "./people.contract.ts";
import { publicationContract } from "./publication.contract.ts";
import { recoveryContract } from "./recovery.contract.ts";
import { searchContract } from "./search.contract.ts";
import { trialContract } from "./trial.contract.ts";
import { vaultContract } from "./vault.contract.ts";
import { witnessContract } from "./witness.contract.ts";

/** Every call that crosses a process, once: names, inputs, outputs, failures. */
export const contract = {
  ...appContract,
  ...vaultContract,
  ...keysContract,
  ...membersContract,
  ...recoveryContract,
  ...backupContract,
  ...peopleContract,
  ...importsContract,
  ...meetingsContract,
  ...attachmentsContract,
  ...publicationContract,
  ...journalContract,
  ...searchContract,
  ...trialContract,
  ...witnessContract,
};

type Contract = typeof contract;
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
