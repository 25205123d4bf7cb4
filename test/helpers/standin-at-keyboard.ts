import { z } from "zod";
import { startStandin } from "#main/standin.ts";

/**
 * The stand-in in a process of its own, without anything of a test in its memory: it is told what to
 * do word by word, and to type key by key, as a keyboard would.
 */
const Order = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("choose"), path: z.string() }),
  z.object({ kind: z.literal("click"), button: z.string() }),
  z.object({ kind: z.literal("focus"), label: z.string() }),
  z.object({ kind: z.literal("press"), key: z.string() }),
  z.object({ kind: z.literal("see"), role: z.enum(["navigation", "textbox"]) }),
  z.object({ kind: z.literal("quit") }),
]);
export type Order = z.infer<typeof Order>;

const [configDir, bundleDir] = process.argv.slice(2);
const standin = await startStandin({ headless: true, configDir, bundleDir, language: "fr" });
if (standin.kind !== "running") throw new Error(standin.kind);
const { app, host } = standin;

async function follow(order: Order): Promise<void> {
  const { page } = host.browser;
  if (page === null) throw new Error("no page");
  switch (order.kind) {
    case "choose":
      return host.answerNext(order.path);
    case "click":
      return page.getByRole("button", { name: order.button }).first().click();
    case "focus":
      return page.getByLabel(order.label, { exact: true }).focus();
    case "press":
      return page.keyboard.press(order.key);
    case "see":
      return page.getByRole(order.role).first().waitFor();
    case "quit":
      return void (await app.quit());
    default:
      return order satisfies never;
  }
}

process.on("message", (message) => {
  void follow(Order.parse(message)).then(() => process.send?.("done"));
});
process.on("disconnect", () => void host.killAll().finally(() => process.exit(0)));
process.send?.("ready");
