import { useSyncExternalStore } from "react";
import type { SessionState } from "#shared/ipc/app.contract.ts";
import { call, onEvent } from "#renderer/lib/client.ts";

/** The session as main tells it, and the moment when text is stored before the vault closes. */
export type AppSession = SessionState | { readonly kind: "locking" };

let current: AppSession = { kind: "closed" };
const listeners = new Set<() => void>();

function set(session: AppSession): void {
  current = session;
  for (const listener of listeners) listener();
}

export async function startSession(): Promise<void> {
  onEvent("session", ({ session }) => set(session));
  onEvent("locking", () => set({ kind: "locking" }));
  set(await call("app.session", {}));
}

/** After opening or creating a vault, in case main's event is not there yet. */
export async function refreshSession(): Promise<void> {
  set(await call("app.session", {}));
}

export function useSession(): AppSession {
  return useSyncExternalStore(
    (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    () => current,
  );
}
