import type { MethodsAt, Output, ParsedInput } from "#shared/ipc/contract.ts";
import type { Job } from "#main/vault/job.ts";
import type { VaultSession } from "#main/vault/session.ts";
import { changeRoles, renameMember } from "./change-member.ts";
import { dropExpired } from "#main/vault/opening/expired-invitations.ts";
import { cancelInvitation, invite, renewInvitation } from "./invite.ts";
import { listMembers } from "./list.ts";

type MembersMethods = Extract<MethodsAt<"vault">, `members.${string}`>;

type MembersHandlers = {
  readonly [K in MembersMethods]: (
    session: VaultSession,
    input: ParsedInput<K>,
    job: Job,
  ) => Promise<Output<K>>;
};

export const membersHandlers: MembersHandlers = {
  async "members.list"(session) {
    // What cannot be tidied now is the next time; the list is what was asked for.
    await dropExpired(session).catch(() => undefined);
    return listMembers(session);
  },
  "members.invite": (session, input) => invite(session, input),
  async "members.cancelInvitation"(session, { id }) {
    await cancelInvitation(session, id);
    return {};
  },
  "members.renewInvitation": (session, input) => renewInvitation(session, input),
  async "members.changeRoles"({ context }, input) {
    await changeRoles(context, input);
    return {};
  },
  async "members.rename"({ context }, input) {
    await renameMember(context, input);
    return {};
  },
  "members.remove": (session, { id, passphrase }, job) =>
    session.rekey({ remove: id, passphrase }, job),
  "members.rekey": (session, { passphrase }, job) =>
    session.rekey({ remove: null, passphrase }, job),
};
