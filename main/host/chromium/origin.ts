/** An address that cannot exist (RFC 2606): whatever reaches it was answered by the host itself. */
export const STANDIN_ORIGIN = "https://greffe.invalid";
/** Where the host's own dialogs are: another origin and site, of which the page reads and reaches nothing. */
export const DIALOG_ORIGIN = "https://dialog.invalid";
/** Another site: going there ends the process that drew the page, and its memory with it. */
export const EMPTY_ORIGIN = "https://empty.invalid";
