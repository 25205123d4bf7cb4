import { useEffect } from "react";
import i18next from "i18next";
import { onEvent } from "#renderer/lib/client.ts";
import { showToast } from "#renderer/ui/toast.tsx";
import { allCommands, runCommand, type Command } from "#renderer/lib/commands.ts";
import type { PlaceCommandId } from "./places.ts";
import type { ShellCommandId } from "./use-shell-commands.ts";
import { isMac, matchesShortcut } from "#renderer/lib/shortcuts.ts";

/** Runs commands for their keys and for the entries of the application's menu. */
export function useCommandKeys(): void {
  useEffect(() => {
    const mac = isMac();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isField(event.target);
      const command = allCommands().findLast((candidate) => answers(candidate, event, typing, mac));
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    addEventListener("keydown", onKeyDown);
    const stopMenu = onEvent("menu", ({ command }) => {
      const id: ShellCommandId | PlaceCommandId = command;
      // The menu is the application's, the same for everybody.
      if (!runCommand(id)) showToast({ text: i18next.t("access.notYours") });
    });
    return () => {
      removeEventListener("keydown", onKeyDown);
      stopMenu();
    };
  }, []);
}

function answers(command: Command, event: KeyboardEvent, typing: boolean, mac: boolean): boolean {
  if (command.keys === undefined || command.helpOnly === true) return false;
  if (typing && command.inFields !== true) return false;
  return matchesShortcut(event, command.keys, mac);
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.role === "spinbutton") return true;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const NOT_TYPED: ReadonlySet<string> = new Set(["checkbox", "radio", "button", "submit", "range"]);
