import { translated } from "../translated.ts";
import { quick as french } from "../fr/quick.ts";

/** Opening with the system's keychain, instead of typing the passphrase each time. */
export const quick = translated(french, {
  quick: {
    open: "Open with this keychain",
    title: "Open with this computer’s keychain",
    detail:
      "The system’s keychain keeps what opens this vault, for you, on this computer. The passphrase is still asked every {{days}} days, and after each change of a key.",
    warning:
      "Whoever can open your session on this computer will be able to open the vault. Do not turn it on on a shared computer.",
    unavailable:
      "The system has no keychain here that really encrypts: Greffe trusts it with no secret. The passphrase opens the vault.",
    until: "On: the passphrase will be asked on {{when}}.",
    asleep: "On: the passphrase will be asked at the next opening.",
    passphrase: "Your passphrase",
    turnedOn: "This computer’s keychain now opens this vault.",
    turnedOff: "The keychain no longer opens this vault.",
    on: "Turn on",
    off: "Turn off",
    missing: "Type your passphrase.",
  },
  journal: {
    commands: {
      vault: {
        quickUnlockOn: "Opening with the keychain turned on",
        quickUnlockOff: "Opening with the keychain turned off",
      },
    },
  },
  errors: {
    quick: {
      no_keychain:
        "The system’s keychain does not keep what Greffe trusts it with, or refuses to answer. Nothing was turned on: the passphrase opens the vault.",
      refused:
        "The keychain no longer opens this vault: its time is over, a key changed, or it was replaced. Type your passphrase.",
    },
  },
});
