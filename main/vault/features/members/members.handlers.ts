import type { MethodsAt } from "#shared/ipc/contract.ts";
import { TOPICS } from "#shared/ipc/topics.ts";
import type { SessionHandlers } from "#main/vault/handlers.ts";
import type { Job } from "#main/vault/job.ts";
import { dropExpired } from "#main/vault/opening/expired-invitations.ts";
import type { VaultSession } from "#main/vault/session.ts";
import { changeRoles, renameMember } from "./change-member.ts";
import { cancelInvitation, invite, renewInvitation } from "./invite.ts";
import { compareKeys } from "./compare-keys.ts";
import { decide } from "./decide.ts";
import { awaiting } from "./awaiting.ts";
import { listMembers } from "./list.ts";
import { loseKeys } from "./lose-keys.ts";
import { rekeyVault, type Rekey } from "./rekey.ts";
import { endorseKeys, giveKeys, refuseKeys } from "./succession.ts";

type MembersMethods = Extract<MethodsAt<"vault">, `members.${string}`>;

export const membersHandlers: SessionHandlers<MembersMethods> = {
  async "members.list"({ vault }) {
    // What cannot be dropped now is the next time; the list is what was asked for.
    await dropExpired(vault).catch(() => undefined);
    return listMembers(vault);
  },
  "members.invite": ({ vault }, input) => invite(vault, input),
  async "members.cancelInvitation"({ vault }, { id }) {
    await cancelInvitation(vault, id);
    return {};
  },
  "members.renewInvitation": ({ vault }, input) => renewInvitation(vault, input),
  async "members.changeRoles"({ vault }, input) {
    await changeRoles(vault.context, input);
    return {};
  },
  async "members.rename"({ vault }, input) {
    await renameMember(vault.context, input);
    return {};
  },
  "members.awaiting": ({ vault }) => awaiting(vault),
  async "members.loseKeys"({ vault }, input) {
    await loseKeys(vault, input);
    return {};
  },
  "members.giveKeys": ({ vault }, input) => giveKeys(vault, input),
  async "members.endorseKeys"({ vault }, input) {
    await endorseKeys(vault, input);
    return {};
  },
  async "members.refuseKeys"({ vault }, input) {
    await refuseKeys(vault, input);
    return {};
  },
  async "members.compareKeys"({ vault }, input) {
    await compareKeys(vault, input);
    return {};
  },
  async "members.decide"({ vault }, input) {
    await decide(vault, input);
    return {};
  },
  "members.remove": (session, { id, passphrase }, job) =>
    rekey(session, { remove: id, passphrase }, job),
  "members.rekey": (session, { passphrase }, job) =>
    rekey(session, { remove: null, passphrase }, job),
};

async function rekey(session: VaultSession, input: Rekey, job: Job): Promise<{ pages: number }> {
  const { vault, gate, environment } = session;
  try {
    const done = await rekeyVault(vault, gate, input, job);
    environment.changed(TOPICS);
    return done;
  } catch (error) {
    // With its store in place and not to be opened, nothing more can be done here: it is locked.
    if (vault.store.isSuspended) await session.abandon();
    throw error;
  }
}
