import type { WebContents } from "electron";
import { isAppUrl } from "./origin.ts";

/**
 * A page stays where it is, opens nothing, and holds no other page; but it leaves when main says so,
 * whatever it would ask before (`beforeunload`): that is how a lock ends the process that drew the vault.
 */
export function closeContents(contents: WebContents): void {
  // What WebRTC sends goes by a proxy only, which is nowhere (harden.ts).
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame || !isAppUrl(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("will-prevent-unload", (event) => event.preventDefault());
}
