import type { Language, Sandbox } from "#shared/ipc/app.contract.ts";
import { hostText } from "./host-text.ts";

/** For whoever reads what a program writes; the first page says it too. */
export function sayWithoutSandbox(
  sandbox: Sandbox,
  language: Language,
  write: (line: string) => void = (line) => void process.stderr.write(line),
): void {
  if (sandbox === "on") return;
  const { without_sandbox, ...text } = hostText(language).start;
  const advice = {
    as_root: text.as_root,
    no_namespaces: text.no_namespaces,
    turned_off: text.turned_off,
  };
  write(`${without_sandbox} ${advice[sandbox]}\n`);
}
