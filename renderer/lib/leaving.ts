import { useCallback, useEffect, useEffectEvent } from "react";
import { navigate, useHashLocation } from "wouter/use-hash-location";

type Guard = (go: () => void) => void;

/** Asked by the page that would be left, of which there is one. */
let guard: Guard | null = null;

/** Goes at once, or once the page that is left has asked. */
export function leaveThen(go: () => void): void {
  if (guard === null) go();
  else guard(go);
}

/** While `isOn`, `ask` is given what would leave the page, and does it once the person says so. */
export function useAskBeforeLeaving(isOn: boolean, ask: Guard): void {
  const asks = useEffectEvent(ask);
  useEffect(() => {
    if (!isOn) return undefined;
    const own: Guard = (go) => asks(go);
    guard = own;
    const here = location.hash;
    // The page behind is there already: this one is put before it again, until the person says so.
    const onPopState = () => {
      const to = location.hash;
      if (to === here) return;
      history.pushState(null, "", here);
      own(() => navigate(to));
    };
    addEventListener("popstate", onPopState);
    return () => {
      removeEventListener("popstate", onPopState);
      if (guard === own) guard = null;
    };
  }, [isOn]);
}

/** The address, which a page that asks before it is left holds. */
export function useLocationOnceAsked(): ReturnType<typeof useHashLocation> {
  const [here] = useHashLocation();
  const go = useCallback<typeof navigate>(
    (to, options) => leaveThen(() => navigate(to, options)),
    [],
  );
  return [here, go];
}
