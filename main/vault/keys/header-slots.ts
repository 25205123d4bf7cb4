import type {
  Header,
  HeaderSlot,
  PassphraseSlot,
  RecoverySlot,
  SharesSlot,
} from "#shared/domain/vault/header.ts";

export function passphraseSlotOf(header: Header, userId: string): PassphraseSlot {
  const slot = header.slots.find((one) => one.kind === "passphrase" && one.userId === userId);
  if (slot?.kind !== "passphrase") throw new Error("nobody is without a passphrase");
  return slot;
}

export function recoverySlotOf(header: Header, userId: string): RecoverySlot | null {
  const slot = header.slots.find((one) => one.kind === "recovery" && one.userId === userId);
  return slot?.kind === "recovery" ? slot : null;
}

/** The one slot that parts of the bureau open; null when none were made. */
export function sharesSlotOf(header: Header): SharesSlot | null {
  const slot = header.slots.find((one) => one.kind === "shares");
  return slot?.kind === "shares" ? slot : null;
}

/** The header with `slot` in place of the same person's slot of the same kind. */
export function withSlot(header: Header, slot: HeaderSlot): Header {
  const others = header.slots.filter((one) => one.kind !== slot.kind || one.userId !== slot.userId);
  return { ...header, slots: [...others, slot] };
}

/** The header without some users and what opens them. */
export function withoutUsers(header: Header, ids: ReadonlySet<string>): Header {
  return {
    ...header,
    users: header.users.filter((user) => !ids.has(user.id)),
    slots: header.slots.filter((slot) => !ids.has(slot.userId)),
  };
}

/** The users whom a slot of this kind opens. */
export function usersWith(header: Header, kind: HeaderSlot["kind"]): Set<string> {
  return new Set(header.slots.filter((slot) => slot.kind === kind).map(({ userId }) => userId));
}
