import { normalized } from "../kernel/text.ts";
import { VAULT_EXTENSION } from "./folder-name.ts";

/** All that Greffe and its engine write into a vault's folder under these names, for a moment too. */
const OWN =
  /^((header(\.alt|\.next)?|store\.(db|key|next))(\.new|-wal|-shm|-journal)?|lock(\.[\da-f-]{36})?)$/u;

/** What is made of them by whatever program: its own mark after the name, or before it. */
const OF_OURS =
  /^((copie|copy|kopie|copia) (de|of|von|di) )?(store|header|lock)(\P{L}| (copie|copy)|$)/iu;

/**
 * What synchronising programs add to a name when two versions meet:
 * - Dropbox « (conflicted copy 2026-11-20) », « (Copie en conflit de … ) », « (Case Conflict) »
 *   (https://help.dropbox.com/organize/conflicted-copy);
 * - Nextcloud, ownCloud and OpenCloud the same with a time, « (case clash from …) », once « _conflict-… »
 *   (https://github.com/nextcloud/desktop/blob/master/src/common/utility.cpp);
 * - OneDrive « -DESKTOP-XYZ », its client on Linux « -host-safeBackup-0001 »
 *   (https://github.com/abraunegg/onedrive/blob/master/docs/usage.md);
 * - Google Drive « (1) », « [Conflict] », « (Conflict a4ab3033) » and « Copie de … » before the name;
 * - iCloud and file managers « 2 », « (copie) », « - Copie », « copie »;
 * - Syncthing « .sync-conflict-20261120-183000-ABCDEFG » (https://docs.syncthing.net/users/syncing.html);
 * - pCloud « [conflicted] » and « .conflicted »
 *   (https://help.pcloud.com/article/files-not-recommended-for-sync-backup-or-uploads);
 * - kDrive « _conflict_20261120_183000_AbCdEfGhIj », and « _orphan_… » and « _blacklisted_… »
 *   (https://github.com/Infomaniak/desktop-kDrive, platforminconsistencycheckerutility.cpp);
 * - Proton Drive « (# Edit conflict 2026-11-20 a1b2c3d #) » and « (# Name clash … #) »;
 * - Seafile « (SFConflict …) »; Resilio « .Conflict »; Synology « _PC_May-03-183000-2026_Conflict »; FileCloud
 *   « (Conflict_… ) »; Cozy « -conflict-… »; rclone « .conflict1 »; Obsidian « (Conflicted copy …) ».
 */
const MARKS: readonly RegExp[] = [
  /^\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]+)?$/u,
  /^_conf(-[\w-]+)?$/iu,
  /^[ ._~-].*(conflict|conflit)/iu,
  /^_(orphan|blacklisted)_\d{8}_\d{6}_[a-z\d]+$/iu,
  /^-.*-safeBackup-\d+$/iu,
  /^ (copie|copy|kopie|copia)( \d{1,3})?$/iu,
  /^ ?\(\d{1,3}\)$/u,
  /^ \d{1,3}$/u,
  /^ ?- ?(copie|copy)( \(\d{1,3}\))?$/iu,
  /^-(DESKTOP|LAPTOP|PC|WIN|MACBOOK|IMAC)[\w-]*$/iu,
];

/** What is put before a name. */
const BEFORE = /^(copie|copy|kopie|copia) (de|of|von|di) /iu;

/** The same in brackets, where one of these words stands among others. */
const BRACKETED: readonly (readonly [brackets: RegExp, word: RegExp])[] = [
  [/^[\s._-]*\((.*)\)$/u, /conflict|conflit|clash|copie|copy/iu],
  [/^[\s._-]*\[(.*)\]$/u, /conflict|conflit/iu],
];

/**
 * Whether a name in a vault's folder is a copy of one of its files, made by something else. There is no end to
 * the marks of such programs, and nothing else has a name that begins so: whatever is not Greffe's own.
 */
export function isConflictCopyInside(name: string): boolean {
  return !OWN.test(name) && OF_OURS.test(name);
}

/** Whether a name beside the vault's folder is a copy of that folder. */
export function isConflictCopyBeside(vaultFolder: string, name: string): boolean {
  const named = name.replace(BEFORE, "");
  if (name === vaultFolder || !isVault(vaultFolder)) return false;
  return (
    copiesOf(vaultFolder, name) ||
    (named !== name && (isSame(named, vaultFolder) || copiesOf(vaultFolder, named)))
  );
}

function isSame(one: string, other: string): boolean {
  return normalized(one, "NFC") === normalized(other, "NFC");
}

function isVault(name: string): boolean {
  return name.endsWith(VAULT_EXTENSION);
}

function copiesOf(own: string, name: string): boolean {
  const dot = own.lastIndexOf(".");
  const stem = dot > 0 ? own.slice(0, dot) : own;
  const extension = dot > 0 ? own.slice(dot) : "";
  return isMarked(name, stem, extension) || isMarked(name, own, "");
}

/** A mark between the name and its extension, with nothing else changed. */
function isMarked(name: string, stem: string, extension: string): boolean {
  const [plainName, plainStem] = [normalized(name, "NFC"), normalized(stem, "NFC")];
  if (!plainName.startsWith(plainStem) || !plainName.endsWith(extension)) return false;
  if (plainName.length <= plainStem.length + extension.length) return false;
  const mark = plainName.slice(plainStem.length, plainName.length - extension.length);
  const isBracketed = BRACKETED.some(([brackets, word]) =>
    word.test(brackets.exec(mark)?.[1] ?? ""),
  );
  return isBracketed || MARKS.some((pattern) => pattern.test(mark));
}
