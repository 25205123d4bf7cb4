import { expect, it } from "vitest";
import { findBrowser, thisMachine } from "#main/host/chromium/find-browser.ts";
import { launchProfile } from "#main/host/chromium/launch-profile.ts";
import { heardByWebRtc } from "#test/helpers/heard-by-webrtc.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

it("sends nothing by WebRTC to a number, by UDP or TCP, even from a page that still has it", async () => {
  const found = findBrowser(thisMachine, true);
  if (found === null) throw new Error("no browser");
  const context = await launchProfile(found, true, tempFolder());
  try {
    expect(await heardByWebRtc(await context.newPage())).toEqual([0, 0]);
    // Nor does it draw three dimensions by software, which keeps a window waiting and is compiled as it runs.
    const session = await context.browser()?.newBrowserCDPSession();
    const { commandLine } = (await session?.send("SystemInfo.getInfo")) ?? { commandLine: "" };
    expect(commandLine).toContain("--remote-debugging-pipe");
    expect(commandLine).not.toContain("--enable-unsafe-swiftshader");
  } finally {
    await context.close();
  }
});
