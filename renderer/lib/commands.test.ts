import { expect, it } from "vitest";
import { allCommands, registerCommands, runCommand, settleKeys, type Command } from "./commands.ts";

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  label: id,
  group: "actions",
  run: () => undefined,
  ...more,
});
const keysById = (commands: readonly Command[]) =>
  Object.fromEntries(commands.map(({ id, keys }) => [id, keys]));

it("gives the keys to the page's command, in whatever order they came", () => {
  const shell = command("new_meeting", { keys: "mod+n" });
  const page = command("create", { keys: "mod+n", group: "page" });
  const expected = { new_meeting: undefined, create: "mod+n" };
  expect(keysById(settleKeys([shell, page]))).toEqual(expected);
  expect(keysById(settleKeys([page, shell]))).toEqual(expected);
});

it("leaves keys that are only told to whoever tells them", () => {
  const told = command("next", { keys: "j", helpOnly: true, group: "page" });
  const bound = command("jump", { keys: "j" });
  expect(keysById(settleKeys([told, bound]))).toEqual({ next: "j", jump: "j" });
});

it("lets a page take a command over, and gives it back when the page goes", () => {
  const ran: string[] = [];
  const stop = registerCommands([command("create", { run: () => ran.push("shell") })]);
  const leave = registerCommands([command("create", { run: () => ran.push("page") })]);
  runCommand("create");
  leave();
  runCommand("create");
  stop();
  expect(ran).toEqual(["page", "shell"]);
  expect(allCommands()).toEqual([]);
  expect(runCommand("create")).toBe(false);
});
