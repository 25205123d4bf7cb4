import { isExpired, memberState } from "#shared/domain/access/member.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { expiredSuccessions } from "#shared/domain/directory/succession.ts";
import type { ReadDb } from "../db/handles.ts";
import { findMembers, updateMember } from "../directory/members.repository.ts";
import { usersWith, withoutUsers } from "../keys/header-slots.ts";
import { changeKeys } from "./change-keys.ts";
import type { OpenVault } from "./open-vault.ts";

/** Takes out of the header the invitations whose time is over, where this person may. */
export async function dropExpired(open: OpenVault): Promise<void> {
  const { context } = open;
  if (context.readOnly !== null || !mayDo(context.roles, "members.manage")) return;
  const at = context.now().getTime();
  // Who came with parts has a slot of their own by now: it is theirs to say that they are in.
  const arrived = usersWith(open.unlocked.header, "passphrase");
  const isOver = (id: string) => !arrived.has(id);
  // Of keys in place of lost ones it is the header alone that changes: they wait for others then.
  const { current } = open.directory;
  const inHeader = new Set(open.unlocked.header.users.map(({ id }) => id));
  const successors = current === null ? [] : expiredSuccessions(current, at);
  const late = successors.filter((id) => inHeader.has(id) && isOver(id));
  if (late.length === 0 && !(await expiredAt(context.read, at)).some(isOver)) return;
  let gone: ReadonlySet<string> = new Set();
  await changeKeys(open, {
    name: "members.dropExpired",
    async rows({ db, state }) {
      gone = new Set((await expiredAt(db, at)).filter(isOver));
      if (gone.size > 0) state({ kind: "endInvitations", people: [...gone] });
      for (const id of gone) await updateMember(db, id, { removed_at: at });
    },
    header: (header) => withoutUsers(header, new Set([...gone, ...late])),
  });
}

async function expiredAt(db: ReadDb, now: number): Promise<string[]> {
  return (await findMembers(db))
    .filter((row) => memberState(row) === "invited" && isExpired(row, now))
    .map(({ id }) => id);
}
