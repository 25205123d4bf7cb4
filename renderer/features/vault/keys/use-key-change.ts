import { useState } from "react";
import { useLocation } from "wouter";
import { failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { showToast } from "#renderer/ui/toast.tsx";

export interface KeyChange {
  readonly isWorking: boolean;
  /** What is wrong with the passphrase that was asked for. */
  readonly passphraseError: string | undefined;
  /** What is wrong otherwise. */
  readonly error: string | undefined;
  readonly refuse: (text: string) => void;
  /** Runs a change; done, says `text` and goes back to the settings. */
  readonly run: (change: () => Promise<unknown>, text: string) => void;
}

/** A change of the keys from its own page. A key takes seconds to work out, on purpose. */
export function useKeyChange(): KeyChange {
  const [isWorking, setWorking] = useState(false);
  const [passphraseError, setPassphraseError] = useState<string>();
  const [error, setError] = useState<string>();
  const [, navigate] = useLocation();
  const run = async (change: () => Promise<unknown>, text: string) => {
    setPassphraseError(undefined);
    setError(undefined);
    setWorking(true);
    try {
      await change();
      showToast({ text });
      navigate("/settings");
    } catch (caught) {
      const failure = failureOf(caught);
      const isPassphrase = failure.code === "vault.wrong_passphrase";
      (isPassphrase ? setPassphraseError : setError)(failureMessage(failure));
      setWorking(false);
    }
  };
  return {
    isWorking,
    passphraseError,
    error,
    refuse: setPassphraseError,
    run: (change, text) => {
      if (!isWorking) void run(change, text);
    },
  };
}
