import { countsAsSecond, isPresent } from "#shared/domain/directory/directory.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { updateMember } from "#main/vault/directory/members.repository.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { signed } from "./lose-keys.ts";

/**
 * Says that this person met another and that the words of their key were the same. Errors:
 * `members.not_found`, `members.keys_changed`; `members.not_compared` of who was not met themself since
 * they came back with other keys.
 */
export async function compareKeys(
  open: OpenVault,
  { id, sign }: { id: string; sign: string },
): Promise<void> {
  const { context } = open;
  await context.write("members.compareKeys", async ({ db, state }) => {
    const { people } = signed(open);
    const self = people.get(context.userId);
    const other = people.get(id);
    if (id === context.userId || !isPresent(other)) throw new ExpectedError("members.not_found");
    if (other.sign !== sign) throw new ExpectedError("members.keys_changed");
    if (self === undefined || !countsAsSecond(self)) {
      throw new ExpectedError("members.not_compared");
    }
    state({ kind: "compare", person: id, sign });
    await updateMember(db, id, { compared_at: context.now().getTime() });
  });
}
