import { describe, expect, it } from "vitest";
import { backupFileName, restoredFolderName } from "./backup-file.ts";

const at = new Date(2026, 2, 4, 9, 5);

describe("the names of a backup", () => {
  it("say which collective and when", () => {
    expect(backupFileName("Comité : Quartier / Nord", at)).toBe(
      "Comité Quartier Nord 2026-03-04 09h05.greffe-backup",
    );
    expect(restoredFolderName("Comité", at)).toBe("Comité 2026-03-04.greffe");
  });

  it("are numbered where one is taken, and usable whatever the vault is called", () => {
    expect(backupFileName("Comité", at, 2)).toBe("Comité 2026-03-04 09h05 (2).greffe-backup");
    expect(restoredFolderName("///", at, 3)).toBe("Greffe 2026-03-04 (3).greffe");
  });
});
