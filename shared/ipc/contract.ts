import type { z } from "zod";
import { appContract } from "./app.contract.ts";
import { attachmentsContract } from "./attachments.contract.ts";
import { backupContract } from "./backup.contract.ts";
import { importsContract } from "./imports.contract.ts";
import { journalContract } from "./journal.contract.ts";
import { keysContract } from "./keys.contract.ts";
import { meetingsContract } from "./meetings.contract.ts";
import { membersContract } from "./members.contract.ts";
import { peopleContract } from "./people.contract.ts";
import { publicationContract } from "./publication.contract.ts";
import { recoveryContract } from "./recovery.contract.ts";
import { searchContract } from "./search.contract.ts";
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
  ...witnessContract,
};

type Contract = typeof contract;
export type MethodName = keyof Contract;
export type Input<M extends MethodName> = z.input<Contract[M]["input"]>;
export type ParsedInput<M extends MethodName> = z.output<Contract[M]["input"]>;
export type Output<M extends MethodName> = z.output<Contract[M]["output"]>;

export type MethodsAt<H extends "main" | "vault"> = {
  [M in MethodName]: Contract[M]["home"] extends H ? M : never;
}[MethodName];

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(contract, name);
}
