import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isConflictCopyBeside, isConflictCopyInside } from "./conflict-copies.ts";

describe("isConflictCopyInside", () => {
  it.each([
    "store (conflicted copy 2026-11-20).db",
    "store (Camille's conflicted copy 2026-11-20).db",
    "store (Copie en conflit de PC-BUREAU 2026-11-20).db",
    "store (conflicted copy 2026-11-20 183000).db",
    "store.sync-conflict-20261120-183000-ABCDEFG.db",
    "store-DESKTOP-4F2K9QX.db",
    "store (1).db",
    "store 2.db",
    "store [Conflict].db",
    "store_conflict-20261120-183000.db",
    "store - Copie.db",
    "store.db-wal (1)",
    "header 2",
    "header (conflicted copy 2026-11-20)",
    "header.sync-conflict-20261120-183000-ABCDEFG",
    "header.sync-conflict-20261120-183000-ABCDEFG.alt",
    "lock (1)",
    "store-iMac.db",
    "store_conflict_2026-05-03.db",
    "store.Conflict.db",
    "store copie.db",
    "Copie de store.db",
    "Copy of header",
    "store (SFConflict camille@example.org 2026-05-03-18-30-00).db",
    "store_PC-BUREAU_May-03-183000-2026_Conflict.db",
    "store-Mac-de-Camille.db",
    "store.db.conflict1",
    "store.variant-9f2d.db",
    "store.db~HEAD",
    "store (Case Conflict).db",
    "STORE.DB",
    "store.db (copie en conflit de Léa)",
    "header-PC-de-Léa.alt",
    "store (# Edit conflict 2026-11-20 a1b2c3d #).db",
    "store (# Name clash 2026-11-20 a1b2c3d #).db",
    "store_conflict_20261120_183000_AbCdEfGhIj.db",
    "store_orphan_20261120_183000_AbCdEfGhIj.db",
    "store-portable-safeBackup-0001.db",
    "store (case clash from Léa).db",
    "store.db.conflicted",
    "store [conflicted].db",
    "header (Conflict_Léa (Web browser)_2026-03-25-22-50-36)",
  ])("knows %s", (name) => {
    expect(isConflictCopyInside(name)).toBe(true);
  });

  it.each([
    "header",
    "header.alt",
    "store.db",
    "store.db-wal",
    "store.db-shm",
    "lock",
    "header.new",
    "header.alt.new",
    "lock.0193a5e2-6f4b-7c1d-8e9f-0a1b2c3d4e5f",
    "files",
    "store.key",
    "store.key.new",
    "store.next",
    "store.next-journal",
    "store.db-journal",
    "header.next",
    "backup.partial",
    "storefront.db",
    "locker",
    "headers.txt",
    ".store.db.~1a2b",
    ".syncthing.store.db.tmp",
    ".DS_Store",
    "notes (1).txt",
    "restore.db",
  ])("leaves %s", (name) => {
    expect(isConflictCopyInside(name)).toBe(false);
  });

  it("leaves whatever does not begin as one of the vault's files", () => {
    const name = fc.string().filter((one) => !/(header|store|lock)/iu.test(one));
    fc.assert(
      fc.property(name, (one) => {
        expect(isConflictCopyInside(one)).toBe(false);
      }),
    );
  });
});

describe("isConflictCopyBeside", () => {
  it.each([
    "Trois-Rivières (copie en conflit).greffe",
    "Trois-Rivières (conflicted copy 2026-11-20).greffe",
    "Trois-Rivières 2.greffe",
    "Trois-Rivières.sync-conflict-20261120-183000-ABCDEFG.greffe",
    "Trois-Rivières.greffe (1)",
    "Trois-Rivières (1).greffe".normalize("NFD"),
    "Trois-Rivières copie.greffe",
    "Trois-Rivières copie 2.greffe",
    "Trois-Rivières.Conflict.greffe",
    "Trois-Rivières_conflict_2026-05-03.greffe",
    "Trois-Rivières (SFConflict a@example.org 2026-05-03-18-30-00).greffe",
    "Trois-Rivières_PC_May-03-183000-2026_Conflict.greffe",
    "Trois-Rivières (# Edit conflict 2026-11-20 a1b2c3d #).greffe",
    "Trois-Rivières (# Name clash 2026-11-20 a1b2c3d #).greffe",
    "Trois-Rivières_conflict_20261120_183000_AbCdEfGhIj.greffe",
    "Trois-Rivières_blacklisted_20261120_183000_AbCdEfGhIj.greffe",
    "Trois-Rivières-portable-safeBackup-0001.greffe",
    "Trois-Rivières (case clash from Léa).greffe",
    "Trois-Rivières.greffe.conflicted",
    "Trois-Rivières [conflicted].greffe",
    "Trois-Rivières(Conflict_Léa (Web browser)_2026-03-25-22-50-36).greffe",
    "Trois-Rivières-conflict-2026-11-20T18_30_00.000Z.greffe",
    "Copie de Trois-Rivières.greffe",
    "Copy of Trois-Rivières (1).greffe".normalize("NFD"),
  ])("knows %s", (name) => {
    expect(isConflictCopyBeside("Trois-Rivières.greffe", name)).toBe(true);
  });

  it.each([
    "Trois-Rivières.greffe",
    "Trois-Rivières du Nord.greffe",
    "Trois-Rivières-Nord.greffe",
    "Copie de Trois-Rivières-Nord.greffe",
    "Autre (1).greffe",
    "Copie de Autre.greffe",
    "a.txt",
  ])("leaves %s", (name) => {
    expect(isConflictCopyBeside("Trois-Rivières.greffe", name)).toBe(false);
  });
});
