import { Archive } from "lucide-react";
import { expect, it } from "vitest";
import type { WayIn } from "#renderer/lib/way-in.ts";
import { isShown, pageFor } from "./gate-page.ts";

const way = {
  id: "restore",
  from: "welcome",
  icon: Archive,
  label: "backup.restore.choice",
  detail: "backup.restore.choiceDetail",
  page: () => null,
} as const satisfies WayIn;
const restore = { ...way, takesBackup: true } as const;
const backup = { kind: "backup", file: { ref: "b", name: "Essai.greffe-backup" } } as const;
const vault = { kind: "vault", file: { ref: "v", name: "Essai" } } as const;

it("shows a vault where it is opened, and a backup where it is restored", () => {
  expect(pageFor(vault, [way, restore])).toEqual({ kind: "unlock", vault: vault.file });
  expect(pageFor(backup, [way, restore])).toEqual({
    kind: "from_welcome",
    way: restore,
    backup: backup.file,
  });
});

it("knows what it shows already, and nothing else", () => {
  const ways = [restore];
  expect(isShown(pageFor(vault, ways), vault)).toBe(true);
  expect(isShown(pageFor(backup, ways), backup)).toBe(true);
  expect(isShown(pageFor(backup, ways), vault)).toBe(false);
  expect(isShown(pageFor(vault, ways), { ...vault, file: { ref: "w", name: "Autre" } })).toBe(
    false,
  );
  expect(isShown({ kind: "from_welcome", way: restore }, backup)).toBe(false);
  expect(isShown({ kind: "welcome" }, vault)).toBe(false);
});
