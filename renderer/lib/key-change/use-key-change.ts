import { useState } from "react";
import { useLocation } from "wouter";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
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
  const attempt = useAttempt();
  const [refusal, setRefusal] = useState<string>();
  const [, navigate] = useLocation();
  return {
    isWorking: attempt.isWorking,
    passphraseError: refusal ?? attempt.saidOf("vault.wrong_passphrase"),
    error: attempt.saidBesides("vault.wrong_passphrase"),
    refuse(text) {
      attempt.forget();
      setRefusal(text);
    },
    run(change, text) {
      setRefusal(undefined);
      attempt.run(async () => {
        await change();
        showToast({ text });
        navigate("/settings");
      });
    },
  };
}
