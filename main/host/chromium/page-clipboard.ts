import type { Page } from "playwright-core";
import type { Clipboard } from "#main/host/host.ts";
import { STANDIN_ORIGIN } from "./origin.ts";

/**
 * The clipboard through the window's page. The permission lasts for one gesture of the host: the
 * page's own code finds it denied.
 */
export function pageClipboard(page: () => Page | null): Clipboard {
  async function during<T>(permissions: string[], work: (page: Page) => Promise<T>) {
    const current = page();
    if (current === null || current.isClosed()) return null;
    const context = current.context();
    await context.grantPermissions(permissions, { origin: STANDIN_ORIGIN });
    try {
      return await work(current);
    } finally {
      await context.clearPermissions();
    }
  }
  const write = async (text: string) => {
    await during(["clipboard-write"], (current) =>
      current.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`),
    );
  };
  return {
    write,
    read: async () => {
      try {
        return await during(["clipboard-read"], (current) =>
          current.evaluate<string, undefined>("navigator.clipboard.readText()", undefined),
        );
      } catch {
        return null;
      }
    },
    clear: () => write(""),
  };
}
