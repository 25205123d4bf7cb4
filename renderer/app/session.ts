import { useSyncExternalStore } from "react";
import type { SessionState } from "#shared/ipc/app.contract.ts";
import { call, onEvent } from "#renderer/lib/client.ts";

/** The session as main tells it, and the moment when text is stored before the vault closes. */
export type AppSession =
  | SessionState
  | {
      readonly kind: "locking";
      /** The vault under the curtain, where whoever asked for the lock may still stay in it. */
      readonly mayStayIn: string | null;
    };

let current: AppSession = { kind: "closed" };
const listeners = new Set<() => void>();

/** The vault that was open last: what its forms hold is of no other. */
let lastRef: string | null = null;

function set(session: AppSession): void {
  if (session.kind === "open") {
    if (lastRef !== null && lastRef !== session.vault.ref) return location.reload();
    lastRef = session.vault.ref;
  }
  current = session;
  for (const listener of listeners) listener();
}

export async function startSession(): Promise<void> {
  onEvent("session", ({ session }) => set(session));
  onEvent("locking", ({ mayStay }) => {
    const name = current.kind === "open" ? current.vault.name : null;
    set({ kind: "locking", mayStayIn: mayStay ? name : null });
  });
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
