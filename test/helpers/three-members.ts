import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import type { VaultContext } from "#main/vault/context.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { approve, submit } from "#main/vault/features/expenses/decide.service.ts";
import { createExpense, viewExpense } from "#main/vault/features/expenses/expenses.service.ts";
import { sayPerson } from "#main/vault/features/expenses/member-people.service.ts";
import { addReceipt } from "#main/vault/features/expenses/receipts.service.ts";
import { UNHURRIED } from "#main/vault/job.ts";
import { FOUNDER_ROLES, type Role } from "#shared/domain/access/role.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { openTestVault, type TestVault } from "./test-vault.ts";

/** Somebody else of the vault, for services: what they write is signed with the keys that opened it. */
function asMember(context: VaultContext, userId: string, roles: readonly Role[]): VaultContext {
  return Object.create(context, {
    userId: { value: userId },
    roles: { value: roles },
  }) as VaultContext;
}

export const codeOf = async (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => "ok",
    (error: unknown) => {
      if (error instanceof ExpectedError) return error.code;
      throw error;
    },
  );

export interface Someone {
  readonly person: string;
  readonly member: string;
  readonly context: VaultContext;
}

/** A vault with three people who are in its roster too, each with every right and nobody confirmed yet. */
export async function withThree(): Promise<{
  vault: TestVault;
  all: Record<"ada" | "bo" | "cy", Someone>;
}> {
  const vault = await openTestVault();
  const founder = vault.context.userId;
  const members = { ada: founder, bo: newId(), cy: newId() };
  await vault.session.vault.commands.run({ name: "members.rename" }, async ({ raw }) => {
    for (const id of [members.bo, members.cy]) {
      raw
        .prepare("INSERT INTO vault_user (id, name, sign_public_key, roles) VALUES (?, ?, ?, ?)")
        .run(toBlob(id), id, Buffer.alloc(32), JSON.stringify(FOUNDER_ROLES));
    }
  });
  const someone = async (givenName: string, member: string): Promise<Someone> => {
    const { person } = await vault.call("people.create", aPerson({ givenName }));
    return { person: person.id, member, context: asMember(vault.context, member, FOUNDER_ROLES) };
  };
  return {
    vault,
    all: {
      ada: await someone("Ada", members.ada),
      bo: await someone("Bo", members.bo),
      cy: await someone("Cy", members.cy),
    },
  };
}

export async function claimOf(payer: Someone, writer: Someone, fields = {}): Promise<string> {
  const { id } = await createExpense(writer.context, {
    fields: anExpense({ payer: payer.person, ...fields }),
  });
  const receipt = { expense: id, ...given(aReceipt(id)) };
  await addReceipt(writer.context, receipt, UNHURRIED);
  await submit(writer.context, { id });
  return id;
}

export const seen = async ({ context }: Someone, id: string) =>
  (await viewExpense(context, id)).claim;
export const approves = async (who: Someone, id: string) =>
  codeOf(approve(who.context, { id, claim: await seen(who, id) }));

export async function link(by: Someone, ...people: readonly Someone[]) {
  for (const { member, person } of people) await sayPerson(by.context, { member, person });
}
