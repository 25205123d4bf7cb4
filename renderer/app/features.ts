/** Every feature of the window, one line each: all that the shell knows of them is derived from here. */
export { access } from "#renderer/features/access/access.place.ts";
export { attachments } from "#renderer/features/attachments/attachments.place.ts";
export { backup } from "#renderer/features/backup/backup.place.ts";
export { create } from "#renderer/features/create/create.place.ts";
export { home } from "#renderer/features/home/home.place.ts";
export { imports } from "#renderer/features/imports/imports.place.ts";
export { journal } from "#renderer/features/journal/journal.place.ts";
export { keys } from "#renderer/features/keys/keys.place.ts";
export { meetings } from "#renderer/features/meetings/meetings.place.ts";
export { members } from "#renderer/features/members/members.place.ts";
export { opening } from "#renderer/features/opening/opening.place.ts";
export { people } from "#renderer/features/people/people.place.ts";
export { publication } from "#renderer/features/publication/publication.place.ts";
export { quick } from "#renderer/features/quick/quick.place.ts";
export { recovery } from "#renderer/features/recovery/recovery.place.ts";
export { settings } from "#renderer/features/settings/settings.place.ts";
export { witness } from "#renderer/features/witness/witness.place.ts";
