import type { Topic } from "#shared/ipc/topics.ts";
import type { WitnessKeeper } from "../witness/witness-watch.ts";
import type { DeviceKeeper } from "./device-keeper.ts";
import type { RescueKeeper } from "./rescue-keeper.ts";

/** What a vault needs from the process it lives in, and from what that process may ask of main. */
export interface Environment {
  readonly now: () => Date;
  /** The path behind a reference; throws `ipc.malformed` for one that was never granted. */
  readonly path: (ref: string) => string;
  /** Null where nothing on this machine can print. */
  readonly printPdf: (html: string) => Promise<Uint8Array | null>;
  readonly changed: (topics: readonly Topic[]) => void;
  /** A vault is open. */
  readonly opened: (path: string, name: string) => void;
  /** The folder of the vault that is open has another place by now. */
  readonly moved: (path: string) => void;
  readonly witnesses: WitnessKeeper;
  readonly device: DeviceKeeper;
  readonly rescues: RescueKeeper;
}
