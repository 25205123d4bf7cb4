import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { launchShared } from "#test/helpers/shared-browser.ts";

// Only the stand-in draws in a browser that somebody else has started.
it.skipIf(process.env["GREFFE_HOST"] === "electron")(
  "in a browser that runs already, leaves it running and nothing in it",
  async () => {
    const first = await launchShared();
    const browser = first.page.context().browser();
    const others = (browser?.contexts().length ?? 0) - 1;
    await first.page.evaluate(() => {
      localStorage.setItem("essai", "laissé");
      document.cookie = "essai=laissé";
    });
    await first.close();
    expect(existsSync(first.profileDir)).toBe(false);
    expect(browser?.isConnected()).toBe(true);
    expect(browser?.contexts()).toHaveLength(others);

    const second = await launchShared();
    expect(second.page.context().browser()).toBe(browser);
    expect(second.configDir).not.toBe(first.configDir);
    const found = await second.page.evaluate(() => [localStorage.length, document.cookie]);
    expect(found).toEqual([0, ""]);
    await second.kill();
    expect(browser?.isConnected()).toBe(true);
    expect(browser?.contexts()).toHaveLength(others);
  },
);
