import { useSyncExternalStore } from "react";
import type { Settings } from "#shared/ipc/app.contract.ts";
import { call, onEvent } from "#renderer/lib/client.ts";

let current: Settings = { language: "fr", theme: "system", idleMinutes: 5, rememberVaults: true };
const listeners = new Set<() => void>();

function apply(settings: Settings): void {
  current = settings;
  if (settings.theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = settings.theme;
  for (const listener of listeners) listener();
}

/** Reads the settings and follows them, whichever window or menu changes them. */
export async function startSettings(): Promise<void> {
  onEvent("settings", ({ settings }) => apply(settings));
  apply(await call("app.settings", {}));
}

export function currentSettings(): Settings {
  return current;
}

export function followSettings(listener: (settings: Settings) => void): () => void {
  const notify = () => listener(current);
  listeners.add(notify);
  return () => listeners.delete(notify);
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (notify) => followSettings(notify),
    () => current,
  );
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  apply(await call("app.changeSettings", change));
}
