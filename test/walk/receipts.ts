import type { Page } from "playwright-core";
import type { GivenFile } from "#test/fixtures/finances/receipt-files.ts";

/** Lets go of files over the page, or pastes them, as a hand does. */
export async function giveFiles(
  page: Page,
  how: "drop" | "paste",
  files: readonly GivenFile[],
): Promise<void> {
  await page.evaluate(
    ([way, given]) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type }));
      }
      const on = document.activeElement ?? document.body;
      const told = { bubbles: true, cancelable: true };
      if (way === "paste") {
        on.dispatchEvent(new ClipboardEvent("paste", { ...told, clipboardData: data }));
        return;
      }
      on.dispatchEvent(new DragEvent("dragover", { ...told, dataTransfer: data }));
      on.dispatchEvent(new DragEvent("drop", { ...told, dataTransfer: data }));
    },
    [how, files] as const,
  );
}

/** A photo of a ticket as the browser itself writes it, taken sideways where `orientation` says so. */
export async function aPhoto(page: Page, name: string, words: string): Promise<GivenFile> {
  const base64 = await page.evaluate(async (text) => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, 3000, 2000);
    context.fillStyle = "#222";
    context.font = "160px sans-serif";
    context.fillText(text, 200, 900);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }, words);
  return { name, type: "image/jpeg", base64 };
}
