import type { Header } from "#shared/domain/vault/header.ts";

/** The header without some users and what opens them. */
export function withoutUsers(header: Header, ids: ReadonlySet<string>): Header {
  return {
    ...header,
    users: header.users.filter((user) => !ids.has(user.id)),
    slots: header.slots.filter((slot) => !ids.has(slot.userId)),
  };
}
