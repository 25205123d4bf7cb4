import { useState } from "react";
import { errorMessage } from "#renderer/lib/failure-message.ts";

/** Opens once at a time; what stood in the way stays until the next try. */
export function useOpening(open: (passphrase: string) => Promise<void>) {
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const start = async (passphrase: string | null) => {
    if (passphrase === null || isOpening) return;
    setError(undefined);
    setOpening(true);
    try {
      await open(passphrase);
    } catch (caught) {
      setOpening(false);
      setError(errorMessage(caught));
    }
  };
  return { error, isOpening, start };
}
