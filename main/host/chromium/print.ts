import type { BrowserContext } from "playwright-core";
import { PRINT_POLICY } from "#main/host/csp.ts";
import { withoutToolMetadata } from "#main/host/pdf-metadata.ts";
import { STANDIN_ORIGIN } from "./origin.ts";

/** Prints in a context of its own, where nothing runs and nothing can be fetched. */
export async function printIn(context: BrowserContext, html: string): Promise<Uint8Array> {
  const address = `${STANDIN_ORIGIN}/print.html`;
  await context.route("**/*", (route) =>
    route.request().url() === address
      ? route.fulfill({
          status: 200,
          headers: {
            "content-type": "text/html; charset=utf-8",
            "content-security-policy": PRINT_POLICY,
            "cache-control": "no-store",
          },
          body: html,
        })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  const pdf = await page.pdf({
    format: "A4",
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return withoutToolMetadata(pdf);
}

export const PRINT_CONTEXT = {
  javaScriptEnabled: false,
  serviceWorkers: "block",
  acceptDownloads: false,
} as const;
