import { describe, expect, it } from "vitest";
import { Header, MAX_HEADER_BYTES, MAX_SHARES, MAX_USERS } from "./header.ts";
import { headerText, readHeaderText } from "./header-text.ts";

const USER = "018f3a5e-0000-7000-8000-000000000001";
const SLOT = "018f3a5e-0000-7000-8000-000000000002";
const VAULT = "018f3a5e-0000-7000-8000-000000000003";

function hex(bytes: number): string {
  return "ab".repeat(bytes);
}

function user(id: string) {
  return {
    id,
    boxPublicKey: hex(32),
    signPublicKey: hex(32),
    vaultKey: { sealed: hex(80), givenBy: id, signature: hex(64), terms: null },
    pending: null,
  };
}

function slot(id: string, userId: string) {
  const kdf = { algorithm: "argon2id13" as const, memoryMiB: 130, passes: 10, salt: hex(16) };
  const wrappedUserKey = { nonce: hex(24), ciphertext: hex(48) };
  return { id, userId, kind: "passphrase" as const, isRooted: false, kdf, wrappedUserKey };
}

function recoverySlot(id: string, userId: string) {
  const wrappedUserKey = { nonce: hex(24), ciphertext: hex(48) };
  return { id, userId, kind: "recovery" as const, isRooted: false, wrappedUserKey };
}

function invitationSlot(id: string, userId: string) {
  return { ...slot(id, userId), kind: "invitation" as const };
}

function sharesSlot(id: string, userId: string, threshold = 3, count = MAX_SHARES) {
  const wrappedUserKey = { nonce: hex(24), ciphertext: hex(48) };
  const commitments = Array.from({ length: count }, () => hex(32));
  const kind = "shares" as const;
  const secretCommitment = hex(32);
  const terms = { threshold, commitments, secretCommitment };
  return { id, userId, kind, isRooted: false, wrappedUserKey, ...terms };
}

function aHeader(overrides: Partial<Header> = {}): Header {
  return {
    format: 1,
    root: null,
    vaultId: VAULT,
    generation: 1,
    cipher: "aegis",
    createdWith: "0.1.0",
    users: [user(USER)],
    slots: [slot(SLOT, USER)],
    ...overrides,
  };
}

/** The same once the vault has a root: every slot and grant names it. */
function rooted(header: Header): Header {
  const terms = { generation: Number.MAX_SAFE_INTEGER, moment: hex(32) };
  return {
    ...header,
    format: 2,
    root: { entry: hex(32), person: USER, sign: hex(32) },
    users: header.users.map((one) => ({
      ...one,
      vaultKey: { ...one.vaultKey, terms },
      pending: { by: one.id, proof: hex(64) },
    })),
    slots: header.slots.map((one) => ({ ...one, isRooted: true })),
  };
}

function numberedId(index: number): string {
  return `018f3a5e-0000-7000-8000-${String(index).padStart(12, "0")}`;
}

describe("the header's text", () => {
  it("reads back what it wrote", () => {
    const slots = [slot(SLOT, USER), recoverySlot(VAULT, USER)];
    const users = [1, 2, 3].map((index) => user(numberedId(index)));
    const several = [
      slot(numberedId(11), numberedId(1)),
      invitationSlot(numberedId(12), numberedId(2)),
      sharesSlot(numberedId(13), numberedId(3)),
    ];
    for (const header of [aHeader(), aHeader({ slots }), aHeader({ users, slots: several })]) {
      for (const one of [header, rooted(header)]) {
        expect(readHeaderText(headerText(one))).toEqual({ kind: "header", header: one });
      }
    }
  });

  it("stays under its size at the most users, with the longest numbers", () => {
    const ids = Array.from({ length: MAX_USERS }, (_, index) => numberedId(index));
    const text = headerText(
      rooted(
        aHeader({
          generation: Number.MAX_SAFE_INTEGER,
          createdWith: "9999.9999.9999",
          users: ids.map(user),
          slots: [
            ...ids.slice(1).map((id) => slot(id, id)),
            ...ids.slice(1).map((id, index) => recoverySlot(numberedId(MAX_USERS + index), id)),
            sharesSlot(numberedId(0), numberedId(0), MAX_SHARES),
          ],
        }),
      ),
    );
    expect(text.length).toBeLessThan(MAX_HEADER_BYTES);
  });

  it("knows a newer format whatever else it says", () => {
    expect(readHeaderText('{"format":3,"anything":[{}]}')).toEqual({ kind: "newer", format: 3 });
  });

  it.each([
    ["an empty text", ""],
    ["not JSON", "GREFFE"],
    ["a list", "[]"],
    ["null", "null"],
    ["no format", "{}"],
    ["a format before the first", headerText(aHeader()).replace('"format":1', '"format":0')],
    ["a format that is a text", headerText(aHeader()).replace('"format":1', '"format":"9"')],
    ["a space", ` ${headerText(aHeader())}`],
    ["a repeated key", headerText(aHeader()).replace("{", '{"cipher":"aegis",')],
    ["an escaped letter", headerText(aHeader()).replace('"aegis"', '"\\u0061egis"')],
    ["a number with an exponent", headerText(aHeader()).replace('"passes":10', '"passes":1e1')],
    ["an unknown field", headerText(aHeader()).replace("{", '{"aaa":1,')],
    ["an upper-case byte", headerText(aHeader()).replace("abab", "ABab")],
    [
      "what came with roots, in format 1",
      headerText(aHeader()).replace('"slots"', '"root":null,"slots"'),
    ],
    [
      "no root, in format 2",
      headerText(rooted(aHeader())).replace(/"root":\{[^}]*\}/u, '"root":null'),
    ],
    ["another cipher", headerText(aHeader()).replace("aegis", "plain")],
    ["deep nesting", "[".repeat(60_000)],
    ["a text over the size", " ".repeat(MAX_HEADER_BYTES + 1)],
  ])("refuses %s", (_case, text) => {
    expect(readHeaderText(text)).toEqual({ kind: "damaged" });
  });

  it("refuses slots of nobody, keys given by nobody, the same id twice, two slots of a kind", () => {
    const givenByNobody = { ...user(USER), vaultKey: { ...user(USER).vaultKey, givenBy: VAULT } };
    for (const header of [
      aHeader({ slots: [slot(SLOT, VAULT)] }),
      aHeader({ users: [givenByNobody] }),
      aHeader({ users: [user(USER), user(USER)] }),
      aHeader({ slots: [slot(SLOT, USER), slot(SLOT, USER)] }),
      aHeader({ slots: [recoverySlot(SLOT, USER), recoverySlot(VAULT, USER)] }),
      aHeader({ slots: [slot(SLOT, USER), invitationSlot(VAULT, USER)] }),
      aHeader({ slots: [slot(SLOT, USER), sharesSlot(VAULT, USER)] }),
      aHeader({ slots: [sharesSlot(SLOT, USER, 4, 3)] }),
      aHeader({
        users: [user(USER), user(SLOT)],
        slots: [sharesSlot(USER, USER), sharesSlot(SLOT, SLOT)],
      }),
    ]) {
      expect(Header.safeParse(header).success).toBe(false);
    }
  });
});
