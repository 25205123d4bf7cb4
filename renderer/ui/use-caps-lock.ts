import { useEffect, useState } from "react";

/** Whether caps lock is on, as far as the last key tells. */
export function useCapsLock(): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const look = (event: KeyboardEvent | PointerEvent) => {
      setOn(event.getModifierState("CapsLock"));
    };
    addEventListener("keydown", look);
    addEventListener("keyup", look);
    addEventListener("pointerdown", look);
    return () => {
      removeEventListener("keydown", look);
      removeEventListener("keyup", look);
      removeEventListener("pointerdown", look);
    };
  }, []);
  return isOn;
}
