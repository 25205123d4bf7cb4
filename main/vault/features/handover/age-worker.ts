import { parentPort } from "node:worker_threads";
import { Encrypter } from "age-encryption";
import { transferable, type ToEncrypt } from "./encrypt-on-thread.ts";

/*
 * A thread of the vault process that encrypts one file under its own passphrase: what the passphrase goes through
 * takes seconds, in which calls are answered. It has no key of the vault and no store.
 */
parentPort?.once("message", (asked: ToEncrypt) => void encrypt(asked));

async function encrypt({ readable, passphrase }: ToEncrypt): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const encrypted = await encrypter.encrypt(readable);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(encrypted, [transferable(encrypted)]);
}
