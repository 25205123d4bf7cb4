import { isMac } from "#renderer/lib/shortcuts.ts";

/** What the keys of a meeting begin with: on a Mac, the Option key writes another letter. */
export const meetingLead = () => (isMac() ? "mod+shift" : "alt");

/** Notes the members of the meeting's body as invited. */
export const inviteKeys = () => `${meetingLead()}+i`;
