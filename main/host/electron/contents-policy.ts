import type { WebContents } from "electron";
import { isAppUrl } from "./origin.ts";

/** A page stays where it is, opens nothing, and holds no other page. */
export function closeContents(contents: WebContents): void {
  // What WebRTC sends goes by a proxy only, of which there is none.
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
}
