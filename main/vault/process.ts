import { ToVault, type FromVault } from "#shared/ipc/vault-messages.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { ExpectedError, fail } from "#shared/ipc/result.ts";
import { logUnexpected } from "#main/log.ts";
import { keepOutOfDumps } from "#main/no-dumps.ts";
import { endOnUncaught, surviveClosedOutput } from "#main/uncaught.ts";
import { NO_DEVICE, ParentDevice } from "./opening/device-keeper.ts";
import { NO_RESCUES, ParentRescue } from "./opening/rescue-keeper.ts";
import { dispatch } from "./dispatch.ts";
import type { Job } from "./job.ts";
import { thisMachine } from "./folder/this-machine.ts";
import { createJob } from "./job.ts";
import { leaveSignalsToMain } from "./leave-signals.ts";
import { openParentPort } from "./parent-port.ts";
import { openCall } from "./sealed-calls.ts";
import { VaultSession } from "./session.ts";
import { ParentKeeper } from "./witness/parent-keeper.ts";

/**
 * The vault process: the only one that ever holds a key. It answers calls until it is told to
 * lock, or until its parent is gone; then it ends, and the keys with it.
 */
// What this process creates, only its owner reads: the store, its write-ahead log, the exports.
process.umask(0o077);
keepOutOfDumps();
surviveClosedOutput();
// The keys go at once: main then shows the vault as locked, and the store is whole whenever it ends.
endOnUncaught(process, "vault process", () => process.exit(1), "ends");

const port = openParentPort();
const send = (message: FromVault): void => port.post(message);

const grants = new Map<string, string>();
const jobs = new Map<string, AbortController>();
const prints = new Map<number, (pdf: Uint8Array | null) => void>();
let printCount = 0;

/** On the command line the person types paths themself: a reference is then its own path. */
const trustsPaths = process.argv.includes("--trust-paths");

const keeper = new ParentKeeper(send);

const device = new ParentDevice(send);

const rescues = new ParentRescue(send);

const session = new VaultSession({
  now: () => new Date(),
  path(ref) {
    const path = grants.get(ref) ?? (trustsPaths ? ref : undefined);
    if (path === undefined) throw new ExpectedError("ipc.malformed");
    return path;
  },
  printPdf: (html) =>
    new Promise((resolve) => {
      printCount += 1;
      prints.set(printCount, resolve);
      send({ kind: "print", id: printCount, html });
    }),
  changed: (topics) => send({ kind: "changed", topics: [...topics] }),
  opened: (path, name) => send({ kind: "opened", path, name }),
  moved: (path) => send({ kind: "moved", path }),
  witnesses: keeper,
  device: trustsPaths ? NO_DEVICE : device,
  rescues: trustsPaths ? NO_RESCUES : rescues,
});

async function call(message: Extract<ToVault, { kind: "call" }>): Promise<void> {
  const { id, method, input, jobId } = message;
  const abort = new AbortController();
  if (jobId !== undefined) jobs.set(jobId, abort);
  const job = createJob(abort.signal, (done, total, label) => {
    if (jobId !== undefined) send({ kind: "progress", jobId, done, total, label });
  });
  const result = await answer(method, input, job);
  if (jobId !== undefined) jobs.delete(jobId);
  send({ kind: "result", id, result });
}

/** As the call came, so goes the answer: sealed or not. */
async function answer(method: string, input: unknown, job: Job): Promise<unknown> {
  try {
    const opened = await openCall(input);
    return await opened.answer(await dispatch(session, method, opened.input, job));
  } catch (error) {
    if (error instanceof ExpectedError) return fail(error.code);
    throw error;
  }
}

async function lock(): Promise<void> {
  for (const job of jobs.values()) job.abort();
  // A drive that is out can refuse anything: the keys go with the process whatever it says.
  await session.close().catch((error: unknown) => void logUnexpected("lock", error));
  process.exit(0);
}

function receive(data: unknown): void {
  const message = ToVault.parse(data);
  switch (message.kind) {
    case "call":
      void call(message);
      break;
    case "cancel":
      jobs.get(message.jobId)?.abort();
      break;
    case "machine":
      thisMachine.is(message.id);
      break;
    case "grant":
      grants.set(message.ref, message.path);
      break;
    case "printed":
      prints.get(message.id)?.(message.pdf);
      prints.delete(message.id);
      break;
    case "witnessed":
      keeper.answered(message.id, message.sealed);
      break;
    case "deviced":
      device.answered(message.id, message);
      break;
    case "rescued":
      rescues.answered(message.id, message);
      break;
    case "lock":
      void lock();
      break;
    default:
      assertNever(message);
  }
}

port.onMessage(receive);
port.onClose(() => void lock());
leaveSignalsToMain(process, () => void lock());
send({ kind: "ready" });
