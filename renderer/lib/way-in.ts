import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { TextKey } from "./i18n.ts";

export interface WayInProps {
  /** The backup to begin with, where one was asked for. */
  readonly backup?: ChosenFile | undefined;
  readonly onBack: () => void;
  readonly onOpened: () => Promise<void>;
}

export interface WayFromUnlockProps extends WayInProps {
  readonly vault: ChosenFile;
}

interface Way {
  readonly id: string;
  readonly label: TextKey;
}

export interface WayFromWelcome extends Way {
  readonly from: "welcome";
  readonly icon: LucideIcon;
  readonly detail: TextKey;
  /** Before opening a vault that is there. */
  readonly isFirst?: boolean;
  /** It is the way from a backup's file. */
  readonly takesBackup?: true;
  readonly page: ComponentType<WayInProps>;
}

export interface WayFromUnlock extends Way {
  readonly from: "unlock";
  readonly page: ComponentType<WayFromUnlockProps>;
}

/** A way to an open vault other than its passphrase, from one of the two pages that come before. */
export type WayIn = WayFromWelcome | WayFromUnlock;
